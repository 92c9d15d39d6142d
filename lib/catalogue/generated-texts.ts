import type { attributes, listings, listingTexts } from "@/db/schema";
import { locales, type SomeTexts, type Texts } from "../i18n/locale";
import { generateText, type TextSource } from "./generate-text";
import { slugsFor } from "./slugs";

type TextRow = typeof listingTexts.$inferSelect;
type TextOwner = Pick<typeof listings.$inferSelect, "attributes" | "sku"> & {
  category: { names: Texts; attributeCodes: readonly string[] };
};
export type AttributeNamesByCode = Pick<typeof attributes.$inferSelect, "code" | "names">[];

/**
 * Returns texts in all eight languages: written ones unchanged, and generated ones for the missing languages.
 * `withOthers`: preserves generated texts that generateText() did not make, such as those of an import.
 */
export function withGeneratedTexts(
  rows: TextRow[],
  owner: TextOwner,
  named: AttributeNamesByCode,
  frozen: Partial<Record<string, string>>,
  withOthers: boolean,
): TextRow[] {
  const written = rows.filter(({ origin }) => origin !== "built");
  const others = withOthers
    ? rows.filter((row) => row.origin === "built" && !isGeneratedHere(row, owner.category.names))
    : [];
  const [first] = written;
  if (!first) return rows;
  const buildable = textSourceOf(written, owner, named);
  const all = locales.map(
    (locale): TextRow =>
      [...written, ...others].find((row) => row.locale === locale) ?? {
        ...first,
        locale,
        ...generateText(buildable, locale),
        origin: "built",
        isStale: false,
      },
  );
  const titles: SomeTexts = Object.fromEntries(all.map(({ locale, title }) => [locale, title]));
  const slugs = slugsFor(titles, owner.category.names.en);
  return all.map((row) =>
    row.origin === "built" && !others.includes(row)
      ? { ...row, slug: frozen[row.locale] ?? slugs[row.locale] ?? "design" }
      : row,
  );
}

/** Detects a text of generateText(): its title begins with the category. */
const isGeneratedHere = ({ locale, title }: TextRow, category: Texts): boolean =>
  title === category[locale] || [",", "，", "،"].some((comma) => title.startsWith(category[locale] + comma));

/** Collects the input of generateText() for a listing. */
export const textSourceOf = (
  written: Pick<TextRow, "locale" | "title">[],
  owner: TextOwner,
  named: AttributeNamesByCode,
): TextSource => ({
  category: owner.category.names,
  englishTitle: written.find(({ locale }) => locale === "en")?.title,
  attributes: owner.category.attributeCodes.flatMap((code) => {
    const value = owner.attributes[code];
    const name = named.find((each) => each.code === code)?.names;
    return value && name ? [{ name, value }] : [];
  }),
  sku: owner.sku,
});
