import type { Customisation } from "@/db/schema";
import type { Promised } from "../catalogue/factory/lead-time";
import type { ListingTerms } from "../catalogue/list-trade-terms";
import { cartonsFor, cubicMetres, moqOf, unitPriceFor } from "../catalogue/listing";
import { formats } from "../i18n/format";
import type { Locale } from "../i18n/locale";
import { words } from "../i18n/messages";
import { quantityIn, unitName } from "../i18n/units";
import type { Topic } from "./topics";

export type InquiredListing = ListingTerms & { quantity: number; customisation: Customisation[] };
/** A figure for a reply: its description for the model, and its text in a language. */
export type Fact = { topic: Topic | "always"; about: string; render(locale: Locale): string };

/** Returns the facts of an inquiry by placeholder: `price1` is the first listing's price at the inquiry's quantity. */
export function factsOf(
  designs: readonly InquiredListing[],
  titles: (listingId: number, locale: Locale) => string,
  promised: Promised | undefined,
  buyer: string,
): Record<string, Fact> {
  const facts: Record<string, Fact> = { name: { topic: "always", about: "the buyer's name", render: () => buyer } };
  for (const [index, design] of designs.entries()) Object.assign(facts, factsOfDesign(design, index + 1, titles));
  if (promised)
    facts.leadTime = {
      topic: "leadTime",
      about: "working days until all of it leaves Yiwu",
      render: (locale) => words(locale)("listing.days", { count: promised.workingDays }),
    };
  return facts;
}

function factsOfDesign(design: InquiredListing, number: number, titles: (listingId: number, locale: Locale) => string) {
  const { quantity, unitCode, currency, packing, customisation } = design;
  const facts: Record<string, Fact> = {};
  const add = (name: string, topic: Fact["topic"], about: string, render: Fact["render"]) => {
    facts[`${name}${number}`] = { topic, about: `design ${number}: ${about}`, render };
  };
  add("design", "always", "its name", (locale) => titles(design.listingId, locale));
  add("quantity", "always", "the quantity asked for, with its unit", (locale) =>
    quantityIn(locale, quantity, unitCode),
  );
  const [price, moq] = [unitPriceFor(design.tiers, quantity), moqOf(design.tiers)];
  if (price !== undefined)
    add("price", "price", "the price of one at that quantity, with currency and unit", (locale) =>
      words(locale)("assist.facts.price", {
        price: formats(locale).money({ amount: price, currency }),
        unit: unitName(locale, unitCode),
      }),
    );
  if (moq !== undefined) add("moq", "moq", "the MOQ, with its unit", (locale) => quantityIn(locale, moq, unitCode));
  if (packing)
    add(
      "packing",
      "packing",
      "pieces a carton, carton size, weight, and cartons and volume of the quantity",
      (locale) => {
        const cartons = cartonsFor(quantity, packing.piecesPerCarton);
        return words(locale)("assist.facts.packing", {
          pieces: quantityIn(locale, packing.piecesPerCarton, unitCode),
          size: words(locale)("listing.measure.carton", {
            length: packing.length,
            width: packing.width,
            height: packing.height,
          }),
          weight: formats(locale).measure(packing.grossGrams / 1_000),
          cartons,
          volume: formats(locale).measure(cubicMetres(packing, cartons)),
        });
      },
    );
  if (customisation.length)
    add("customisation", "customisation", "what can be made to order", (locale) =>
      formats(locale).list(customisation.map((each) => words(locale)(`catalogue.editor.customisation.${each}`))),
    );
  return facts;
}
