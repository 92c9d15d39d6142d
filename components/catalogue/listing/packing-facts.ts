import type { Fact } from "@/components/ui/facts";
import { cubicMetres } from "@/lib/catalogue/listing";
import type { PublicListing } from "@/lib/catalogue/public-listing";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { quantityIn } from "@/lib/i18n/units";

/** Returns the facts that customs and warehouses require: carton, volume, weights, HS code, item number. */
export function listPackingFacts(locale: Locale, listing: PublicListing): Fact[] {
  const t = words(locale);
  const { measure } = formats(locale);
  const { packing, unitCode, category, sku } = listing;
  const facts: [name: string, value: string | null | undefined][] = [];
  if (packing) {
    const { piecesPerCarton, length, width, height, grossGrams, netGrams } = packing;
    facts.push(
      [t("listing.about.pieces"), quantityIn(locale, piecesPerCarton, unitCode)],
      [t("listing.about.carton"), t("listing.measure.carton", { length, width, height })],
      [t("listing.about.volume"), t("listing.measure.volume", { value: measure(cubicMetres(packing)) })],
      [t("listing.about.gross"), t("listing.measure.weight", { value: measure(grossGrams / 1000) })],
      [t("listing.about.net"), t("listing.measure.weight", { value: measure(netGrams / 1000) })],
    );
  }
  facts.push([t("listing.about.hs"), category.hs], [t("listing.about.sku"), sku]);
  return facts.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}
