import { parseAmount } from "../core/money";
import { parseThousandths, parseWholeNumber, toLatinDigits } from "../i18n/parse-number";
import type { LeadTime, PriceTier } from "./listing";
import { type ListingFields, maxLeadTimes, maxTiers } from "./listing-fields";
import type { ListingForm, Refuse } from "./listing-form";

const maxPieces = 100_000_000;
const maxPrice = 1_000_000_00;

type Row = { first: string; second: string; index: number };

/** Returns the rows with at least one of the two fields filled in, with their index on the form. */
const rowsOf = (first: string[], second: string[]): Row[] =>
  Array.from({ length: Math.max(first.length, second.length) }, (_, index) => ({
    first: first[index]?.trim() ?? "",
    second: second[index]?.trim() ?? "",
    index,
  })).filter((row) => row.first || row.second);

export function tiersOf(raw: Pick<ListingForm, "tierFrom[]" | "tierPrice[]">, refuse: Refuse): PriceTier[] {
  const rows = rowsOf(raw["tierFrom[]"], raw["tierPrice[]"]);
  if (rows.length > maxTiers) refuse(["tierFrom[]", 0], "catalogue.editor.tiers.tooMany", { count: maxTiers });
  const tiers: PriceTier[] = [];
  for (const { first, second, index } of rows) {
    const fromQuantity = quantityIn(first);
    const unitPrice = within(parseAmount(toLatinDigits(second)), 1, maxPrice);
    const before = tiers.at(-1);
    if (fromQuantity === undefined) refuse(["tierFrom[]", index], "catalogue.editor.notAQuantity");
    else if (before && fromQuantity <= before.fromQuantity)
      refuse(["tierFrom[]", index], "catalogue.editor.tiers.startsMustRise");
    if (unitPrice === undefined) refuse(["tierPrice[]", index], "catalogue.editor.tiers.notAPrice");
    else if (before && unitPrice > before.unitPrice)
      refuse(["tierPrice[]", index], "catalogue.editor.tiers.pricesMayNotRise");
    if (fromQuantity !== undefined && unitPrice !== undefined) tiers.push({ fromQuantity, unitPrice });
  }
  return tiers;
}

export function stepsOf(raw: ListingForm, refuse: Refuse): LeadTime[] {
  const rows = rowsOf(raw["leadFrom[]"], raw["leadDays[]"]);
  if (rows.length > maxLeadTimes) refuse(["leadFrom[]", 0], "catalogue.editor.lead.tooMany", { count: maxLeadTimes });
  const steps: LeadTime[] = [];
  for (const { first, second, index } of rows) {
    const fromQuantity = quantityIn(first);
    const workingDays = within(parseWholeNumber(second), 0, 365);
    const before = steps.at(-1);
    if (fromQuantity === undefined) refuse(["leadFrom[]", index], "catalogue.editor.notAQuantity");
    else if (before && fromQuantity <= before.fromQuantity)
      refuse(["leadFrom[]", index], "catalogue.editor.tiers.startsMustRise");
    if (workingDays === undefined) refuse(["leadDays[]", index], "catalogue.editor.lead.notDays");
    if (fromQuantity !== undefined && workingDays !== undefined) steps.push({ fromQuantity, workingDays });
  }
  return steps;
}

/** Parses the packing in whole centimetres and grams; each part may be missing. */
export function packingOf(raw: ListingForm, refuse: Refuse): ListingFields["packing"] {
  const read = (
    field: "piecesPerCarton" | "cartonLength" | "cartonWidth" | "cartonHeight" | "grossKg" | "netKg",
    reader: (text: string) => number | undefined,
    max: number,
    message: string,
  ): number | null => {
    if (!raw[field]) return null;
    const value = within(reader(raw[field]), 1, max);
    if (value === undefined) refuse([field], message);
    return value ?? null;
  };
  const packing = {
    piecesPerCarton: read("piecesPerCarton", parseWholeNumber, 1_000_000, "catalogue.editor.notAQuantity"),
    length: read("cartonLength", readCentimetres, 600, "catalogue.editor.packing.notCentimetres"),
    width: read("cartonWidth", readCentimetres, 600, "catalogue.editor.packing.notCentimetres"),
    height: read("cartonHeight", readCentimetres, 600, "catalogue.editor.packing.notCentimetres"),
    grossGrams: read("grossKg", parseThousandths, 2_000_000, "catalogue.editor.packing.notKilograms"),
    netGrams: read("netKg", parseThousandths, 2_000_000, "catalogue.editor.packing.notKilograms"),
  };
  if (packing.grossGrams !== null && packing.netGrams !== null && packing.netGrams > packing.grossGrams)
    refuse(["grossKg"], "catalogue.editor.packing.grossBelowNet");
  return packing;
}

const quantityIn = (text: string) => within(parseWholeNumber(text), 1, maxPieces);

/** Rounds up to whole centimetres: "54.5" is 55. */
function readCentimetres(text: string): number | undefined {
  const thousandths = parseThousandths(text);
  return thousandths === undefined ? undefined : Math.ceil(thousandths / 1000);
}

const within = (value: number | undefined, min: number, max: number): number | undefined =>
  value !== undefined && value >= min && value <= max ? value : undefined;
