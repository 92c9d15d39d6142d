import type { DraftProposal } from "@/db/base/assist-proposal";
import type { ListingForEdit } from "@/lib/catalogue/find-listing-for-edit";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag, locales, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { attributeName, findCategoryName } from "@/lib/i18n/taxonomy-names";

/** One field of a draft beside its current value; `language` is a tag for `lang`. */
export type DraftRow = {
  field: string;
  label: string;
  now: string;
  /** A model wrote the current value, too, and nobody has edited it. */
  isMachine: boolean;
  proposed: string;
  language: string;
  hint?: string;
};

/** Returns the fields of a draft in the editor's order, the shop's language first. Runs only on the server. */
export function draftRows(
  proposal: DraftProposal,
  listing: Pick<ListingForEdit, "categoryId" | "attributes" | "texts" | "locale">,
  machine: readonly Locale[],
  reader: Locale,
): DraftRow[] {
  const t = words(reader);
  const readerTag = languageTag(reader);
  const category = (id: number) => findCategoryName(reader, id)?.name ?? "";
  const categoryRow =
    proposal.categoryId === null
      ? []
      : [
          {
            ...{ field: "categoryId", label: t("assist.draft.category"), language: readerTag, isMachine: false },
            now: category(listing.categoryId),
            proposed: category(proposal.categoryId),
            hint: t("assist.draft.categoryHint"),
          },
        ];
  const attributeRows = Object.entries(proposal.attributes).map(([code, value]) => ({
    ...{ field: `attribute.${code}`, label: attributeName(reader, code) ?? code, isMachine: false },
    now: listing.attributes[code] ?? "",
    proposed: value[reader] ?? textIn(value, listing.locale),
    language: languageTag(value[reader] ? reader : listing.locale),
  }));
  const ordered = [listing.locale, ...locales.filter((each) => each !== listing.locale)];
  const textRows = ordered.flatMap((locale) =>
    (["title", "description"] as const).flatMap((part) => {
      const proposed = proposal.texts[locale]?.[part];
      if (!proposed) return [];
      const language = formats(reader).language(locale);
      const label = t(part === "title" ? "assist.draft.name" : "assist.draft.description", { language });
      const now = listing.texts[locale]?.[part] ?? "";
      const isMachine = now !== "" && machine.includes(locale);
      return { field: `${part}.${locale}`, label, now, isMachine, proposed, language: languageTag(locale) };
    }),
  );
  return [...textRows, ...attributeRows, ...categoryRow];
}
