import { customisations } from "../catalogue/listing-fields";
import { words } from "../i18n/messages";
import { type Column, columnsFor, headerOf } from "./columns";
import { type HeaderLocale, headerLocales } from "./header-locales";
import type { TableRow } from "./read-table";
import { attributeCodesOf, type SheetCatalogue, type SheetCategory } from "./sheet-catalogue";

export type Template = { designs: string[][]; values: string[][] };

/** Makes an empty table for an industry: headers with an example, and a second sheet with the possible values. */
export function makeTemplate(industryId: number, locale: HeaderLocale, catalogue: SheetCatalogue): Template {
  const categories = catalogue.categories.filter(({ parentId }) => parentId === industryId);
  const columns = columnsFor(attributeCodesOf(categories)).filter((column) => column !== "id");
  const header = (column: Column) => headerOf(column, locale, catalogue.attributes);
  const t = words(locale);
  const example = exampleOf(categories[0], locale);
  return {
    designs: [columns.map(header), columns.map((column) => example.get(column) ?? "")],
    values: [
      [t("imports.values.column"), t("imports.values.may")],
      [t("imports.values.anyColumn"), t("imports.values.empty")],
      [header("sku"), t("imports.values.sku")],
      [header("tierFrom.1"), t("imports.values.tiers")],
      [header("tierPrice.1"), t("imports.values.prices")],
      [header("leadDays.1"), t("imports.values.days")],
      ...(["CNY", "USD"] as const).map((each) => [header("currency"), each]),
      ...customisations.map((each) => [header("customisation"), t(`catalogue.editor.customisation.${each}`)]),
      ...categories.flatMap(({ names, attributeCodes }) => [
        [header("category"), names[locale]],
        ...attributeCodes.map((code) => [
          header(`attribute.${code}`),
          t("imports.values.attribute", { category: names[locale] }),
        ]),
      ]),
    ],
  };
}

function exampleOf(category: SheetCategory | undefined, locale: HeaderLocale): Map<Column, string> {
  const t = words(locale);
  return new Map([
    ["sku", t("imports.example.sku")],
    ["category", category?.names[locale] ?? ""],
    ["title.zh", words("zh")("imports.example.title")],
    ["title.en", words("en")("imports.example.title")],
    ["currency", "CNY"],
    ["tierFrom.1", "120"],
    ["tierPrice.1", "11.64"],
    ["tierFrom.2", "500"],
    ["tierPrice.2", "9.30"],
    ["leadFrom.1", "120"],
    ["leadDays.1", "5"],
    ["piecesPerCarton", "80"],
    ["cartonLength", "65"],
    ["cartonWidth", "55"],
    ["cartonHeight", "55"],
    ["grossKg", "10.4"],
    ["netKg", "9.6"],
    ["customisation", t("catalogue.editor.customisation.logo")],
  ]);
}

/** True for the example row of a template, which is not imported. */
export const isExample = ({ cells }: TableRow): boolean =>
  headerLocales.some((locale) => cells.get("sku") === words(locale)("imports.example.sku"));
