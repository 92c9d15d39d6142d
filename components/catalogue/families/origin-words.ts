import type { Option } from "@/components/ui/inputs";
import { relations } from "@/lib/catalogue/families/relations";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { OriginWords } from "./origin-fields";

/** Returns the messages of the fields that describe a listing's origin. */
export function originWords(locale: Locale): OriginWords & { working: string; errors: string } {
  const t = words(locale);
  return {
    relation: t("families.relation.label"),
    changes: t("families.changes.label"),
    changesHint: t("families.changes.hint"),
    grewOn: t("families.grewOn.label"),
    optional: t("catalogue.editor.optional"),
    working: t("catalogue.own.working"),
    errors: t("errors.title"),
  };
}

/** Returns the options of the relation field. */
export const relationOptions = (locale: Locale): Option[] =>
  relations.map((each) => ({ value: each, label: words(locale)(`listing.family.${each}`) }));
