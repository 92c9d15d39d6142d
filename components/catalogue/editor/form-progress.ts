import type { ScoreFacts } from "@/lib/catalogue/score";
import { parseAmount } from "@/lib/core/money";
import { type Locale, locales } from "@/lib/i18n/locale";
import { parseThousandths, parseWholeNumber } from "@/lib/i18n/parse-number";
import type { EditorProps } from "./types";

/** Facts read from the form while it is filled in. */
export type FormProgress = {
  moq?: number;
  piecesPerCarton?: number;
  /** Centimetres. */
  carton?: { length: number; width: number; height: number };
  missing: RequiredPart[];
  /** Whether all packing fields are empty. */
  hasNoPacking: boolean;
  facts: ScoreFacts;
};

/** Parts of a listing that publication requires, in the order of the form. */
export const requiredParts = ["pictures", "title", "category", "price", "leadTime", "packing"] as const;
export type RequiredPart = (typeof requiredParts)[number];

/** Generated titles, and languages whose text is outdated, as they were saved. */
export type SavedTexts = { built: Partial<Record<Locale, string>>; stale: readonly Locale[] };

/** Reads an incomplete form; the server validates it again. */
export function readFormProgress(form: FormData, saved: SavedTexts = { built: {}, stale: [] }): FormProgress {
  const text = (name: string) => String(form.get(name) ?? "");
  const all = (name: string) => form.getAll(name).map(String);
  const whole = (value = "") => parseWholeNumber(value) || undefined;
  const centimetres = (name: string) => Math.ceil((parseThousandths(text(name)) ?? 0) / 1000) || undefined;

  const prices = all("tierPrice[]");
  const tier = all("tierFrom[]").find((from, index) => whole(from) && parseAmount(prices[index] ?? ""));
  const days = all("leadDays[]");
  const step = all("leadFrom[]").find(
    (from, index) => whole(from) && parseWholeNumber(days[index] ?? "") !== undefined,
  );
  const [length, width, height] = ["cartonLength", "cartonWidth", "cartonHeight"].map(centimetres);
  const piecesPerCarton = whole(text("piecesPerCarton"));
  const isWeighed = [text("grossKg"), text("netKg")].every(parseThousandths);
  const has: Record<RequiredPart, boolean> = {
    pictures: form.has("pictures[]"),
    title: [...form].some(([name, value]) => name.startsWith("title.") && String(value).trim()),
    category: text("categoryId") !== "",
    price: tier !== undefined,
    leadTime: step !== undefined,
    packing: Boolean(piecesPerCarton && length && width && height && isWeighed),
  };
  return {
    moq: whole(tier),
    piecesPerCarton,
    carton: length && width && height ? { length, width, height } : undefined,
    missing: requiredParts.filter((need) => !has[need]),
    hasNoPacking: packingFields.every((name) => !text(name)),
    facts: factsIn(form, saved),
  };
}

const packingFields = ["piecesPerCarton", "cartonLength", "cartonWidth", "cartonHeight", "grossKg", "netKg"];

function factsIn(form: FormData, { built: generated, stale }: SavedTexts): ScoreFacts {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const filled = (name: string) => form.getAll(name).filter((value) => String(value).trim()).length;
  const attributeNames = [...form.keys()].filter((name) => name.startsWith("attribute."));
  const written = locales.filter((locale) => text(`title.${locale}`) && text(`title.${locale}`) !== generated[locale]);
  const longest = (name: string) => Math.max(0, ...written.map((locale) => text(`${name}.${locale}`).length));
  const fresh = form.getAll("fresh[]");
  return {
    pictures: filled("pictures[]"),
    title: longest("title"),
    description: longest("description"),
    languages: written.filter((locale) => !stale.includes(locale) || fresh.includes(locale)).length,
    attributes: attributeNames.filter(text).length,
    hasCategory: text("categoryId") !== "",
    categoryAttributes: attributeNames.length,
    tiers: filled("tierPrice[]"),
    leadTimes: filled("leadDays[]"),
    packing: packingFields.filter(text).length,
    customisations: filled("customisation[]"),
    certificates: filled("certKind[]"),
    hasSku: text("sku") !== "",
  };
}

/** Returns generated titles and outdated languages of the values that the editor was opened with. */
export const savedTexts = (origins: EditorProps["origins"] = {}, values: EditorProps["values"]): SavedTexts => ({
  built: Object.fromEntries(
    locales.flatMap((locale) =>
      origins[locale]?.origin === "built" ? [[locale, String(values[`title.${locale}`] ?? "")]] : [],
    ),
  ),
  stale: locales.filter((locale) => origins[locale]?.isStale),
});
