import { mostLeadTimes, mostTiers } from "../catalogue/listing-fields";
import { type Locale, languageNames, locales } from "../i18n/locale";
import { words } from "../i18n/messages";
import { headerLocales } from "./header-locales";

/** What a column of a table holds: the key of a field of the editor, numbered from 1 where it is repeated. */
export type Column = string;
/** Attribute code → name in every language. */
export type AttributeNames = Record<string, Record<Locale, string>>;

const numbered = (most: number, ...names: string[]) =>
  Array.from({ length: most }, (_, index) => names.map((name) => `${name}.${index + 1}`)).flat();

const packing = ["piecesPerCarton", "cartonLength", "cartonWidth", "cartonHeight", "grossKg", "netKg"] as const;
const spoken: Locale[] = ["zh", "en", ...locales.filter((locale) => locale !== "zh" && locale !== "en")];

/** The columns of a table in their order; `codes` are the attributes its goods are asked for. */
export const columnsFor = (codes: readonly string[]): Column[] => [
  "id",
  "sku",
  "category",
  ...spoken.map((locale) => `title.${locale}`),
  "currency",
  ...numbered(mostTiers, "tierFrom", "tierPrice"),
  ...numbered(mostLeadTimes, "leadFrom", "leadDays"),
  ...packing,
  "customisation",
  ...codes.map((code) => `attribute.${code}`),
  ...spoken.map((locale) => `description.${locale}`),
];

/** What a column is called: its header, and its name where something is wrong in it. */
export function headerOf(column: Column, locale: Locale, attributes: AttributeNames): string {
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

/** Header → column, in both languages and for every attribute; see plainHeader(). */
export function knownHeaders(attributes: AttributeNames): Map<string, Column> {
  const known = new Map<string, Column>();
  for (const locale of headerLocales)
    for (const column of columnsFor(Object.keys(attributes)))
      known.set(plainHeader(headerOf(column, locale, attributes)), column);
  return known;
}

/** Headers are the same whatever their case, spaces and width: "ＳＫＵ " is "sku". */
export const plainHeader = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
