import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

export type PreviewWords = { title: string; empty: string };

/** Returns the texts of a message's preview for a writer and the reader's language. */
export const previewWords = (locale: Locale, reader: Locale): PreviewWords => ({
  title: words(locale)("translations.preview.title"),
  empty: words(locale)("translations.preview.empty", { language: formats(locale).language(reader) }),
});
