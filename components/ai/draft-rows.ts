import type { DraftProposal } from "@/db/base/assist-proposal";
import type { ListingForEdit } from "@/lib/catalogue/find-listing-for-edit";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag, locales, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { attributeName, findCategoryName } from "@/lib/i18n/taxonomy-names";

/** One part of a draft beside what stands there now; `language` is a tag for `lang`. */
export type DraftRow = {
  field: string;
  label: string;
  now: string;
  /** What stands there now is a model's, too: nobody wrote or edited it. */
  isMachine: boolean;
  proposed: string;
  language: string;
  hint?: string;
};

/** The parts in the order of the editor, the shop's language first. Server only. */
export function draftRows(
  proposal: DraftProposal,
  listing: Pick<ListingForEdit, "categoryId" | "attributes" | "texts" | "locale">,
  machine: readonly Locale[],
  reader: Locale,
): DraftRow[] {
  const t = words(reader);
  const own = languageTag(reader);
  const category = (id: number) => findCategoryName(reader, id)?.name ?? "";
  const kind =
    proposal.categoryId === null
      ? []
      : [
          {
            ...{ field: "categoryId", label: t("assist.draft.category"), language: own, isMachine: false },
            now: category(listing.categoryId),
            proposed: category(proposal.categoryId),
            hint: t("assist.draft.categoryHint"),
          },
        ];
  const values = Object.entries(proposal.attributes).map(([code, value]) => ({
    ...{ field: `attribute.${code}`, label: attributeName(reader, code) ?? code, isMachine: false },
    now: listing.attributes[code] ?? "",
    proposed: value[reader] ?? textIn(value, listing.locale),
    language: languageTag(value[reader] ? reader : listing.locale),
  }));
  const ordered = [listing.locale, ...locales.filter((each) => each !== listing.locale)];
  const texts = ordered.flatMap((locale) =>
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
  return [...texts, ...values, ...kind];
}
