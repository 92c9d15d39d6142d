import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag, locales, type SomeTexts } from "@/lib/i18n/locale";
import { formatCaptions } from "@/lib/videos/captions";
import type { OwnVideoRow } from "@/lib/videos/own-video";
import type { DraftRow } from "./draft-rows";

/** Pairs each proposed line with the current captions of its language, the reader's language first. */
export function captionsRows(
  proposed: SomeTexts,
  { captions, machineCaptions }: Pick<OwnVideoRow, "captions" | "machineCaptions">,
  reader: Locale,
): DraftRow[] {
  return [reader, ...locales.filter((each) => each !== reader)].flatMap((locale) => {
    const line = proposed[locale];
    if (!line) return [];
    return {
      field: locale,
      label: formats(reader).language(locale),
      now: formatCaptions(captions[locale] ?? []),
      isMachine: machineCaptions.includes(locale),
      proposed: line,
      language: languageTag(locale),
    };
  });
}
