import type { Trade } from "@/lib/catalogue/listing";
import { isThin } from "@/lib/catalogue/public-listing";
import type { Locale, SomeTexts } from "@/lib/i18n/locale";

/** A published listing in a product feed, with its text in one language. */
export type Product = {
  id: number;
  slug: string;
  /** The shop's item number. */
  sku: string | null;
  text: { title: string; description: string };
  sourceLocale: Locale;
  /** The currency of the binding price. */
  currency: "CNY" | "USD";
  trade: Trade;
  unitCode: string;
  categoryId: number;
  /** Values by attribute code. */
  attributes: Record<string, SomeTexts>;
  /** Picture keys in the shop's order. */
  pictures: string[];
  shop: { names: SomeTexts; locale: Locale };
};

/** Returns true if search engines accept its page as a product: it has a price and enough content. */
export const isProduct = ({ trade, pictures, text, attributes }: Product): boolean =>
  trade.tiers.length > 0 && !isThin({ pictures, text, attributes: Object.keys(attributes) });
