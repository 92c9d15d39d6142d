import type { Trade } from "@/lib/catalogue/listing";
import { isThin } from "@/lib/catalogue/public-listing";
import type { Locale, SomeTexts } from "@/lib/i18n/locale";

/** A design on sale as feeds of products tell it, in a language it has words in. */
export type Product = {
  id: number;
  slug: string;
  /** The shop's own number for it. */
  sku: string | null;
  text: { title: string; description: string };
  sourceLocale: Locale;
  /** Of the price that counts. */
  currency: "CNY" | "USD";
  trade: Trade;
  unitCode: string;
  categoryId: number;
  /** Code → value. */
  attributes: Record<string, SomeTexts>;
  /** Keys, in the shop's order. */
  pictures: string[];
  shop: { names: SomeTexts; locale: Locale };
};

/** Whether its page is a product for search engines: priced, and not thin. */
export const isOffered = ({ trade, pictures, text, attributes }: Product): boolean =>
  trade.tiers.length > 0 && !isThin({ pictures, text, attributes: Object.keys(attributes) });
