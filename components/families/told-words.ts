import type { Option } from "@/components/ui/inputs";
import { relations } from "@/lib/families/relations";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import type { ToldWords } from "./told-fields";

export function toldWords(locale: Locale): ToldWords & { working: string; errors: string } {
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

export const relationOptions = (locale: Locale): Option[] =>
  relations.map((each) => ({ value: each, label: words(locale)(`listing.family.${each}`) }));
