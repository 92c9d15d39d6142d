import { maxLeadTimes, maxTiers } from "../catalogue/listing-fields";
import { type Locale, languageNames, locales } from "../i18n/locale";
import { words } from "../i18n/messages";
import { headerLocales } from "./header-locales";

/** The key of a column: that of a field of the editor, numbered from 1 for repeated fields. */
export type Column = string;
/** Names in every language by attribute code. */
export type AttributeNamesByCode = Record<string, Record<Locale, string>>;

const numbered = (count: number, ...names: string[]) =>
  Array.from({ length: count }, (_, index) => names.map((name) => `${name}.${index + 1}`)).flat();

const packing = ["piecesPerCarton", "cartonLength", "cartonWidth", "cartonHeight", "grossKg", "netKg"] as const;
const textLocales: Locale[] = ["zh", "en", ...locales.filter((locale) => locale !== "zh" && locale !== "en")];

/** Lists the columns of a table in order; `codes`: the attributes of its categories. */
export const columnsFor = (codes: readonly string[]): Column[] => [
  "id",
  "sku",
  "category",
  ...textLocales.map((locale) => `title.${locale}`),
  "currency",
  ...numbered(maxTiers, "tierFrom", "tierPrice"),
  ...numbered(maxLeadTimes, "leadFrom", "leadDays"),
  ...packing,
  "customisation",
  ...codes.map((code) => `attribute.${code}`),
  ...textLocales.map((locale) => `description.${locale}`),
];

/** Returns the header of a column, which also names it in errors. */
export function headerOf(column: Column, locale: Locale, attributes: AttributeNamesByCode): string {
  const t = words(locale);
  const [name = "", part = ""] = column.split(".");
  const number = Number(part);
  switch (name) {
    case "title":
    case "description":
      return t(`imports.columns.${name}`, { language: languageNames[part as Locale] ?? part });
    case "tierFrom":
    case "tierPrice":
    case "leadFrom":
    case "leadDays":
      return t(`imports.columns.${name}`, { number });
    case "attribute":
      return t("imports.columns.attribute", { name: attributes[part]?.[locale] ?? part });
    case "id":
    case "sku":
    case "category":
    case "currency":
    case "customisation":
    case "piecesPerCarton":
    case "cartonLength":
    case "cartonWidth":
    case "cartonHeight":
    case "grossKg":
    case "netKg":
      return t(`imports.columns.${name}`);
    default:
      return column;
  }
}

/** Maps normalised headers to columns, in both languages and for all attributes; see normalizeHeader(). */
export function knownHeaders(attributes: AttributeNamesByCode): Map<string, Column> {
  const known = new Map<string, Column>();
  for (const locale of headerLocales)
    for (const column of columnsFor(Object.keys(attributes)))
      known.set(normalizeHeader(headerOf(column, locale, attributes)), column);
  return known;
}

/** Normalises case, spaces and width of a header: "ＳＫＵ " is "sku". */
export const normalizeHeader = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
