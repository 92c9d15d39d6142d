import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { attachmentLimits } from "@/lib/media/attachments/limits";

/** Returns the texts of the file field in one language. */
export function filesWords(locale: Locale) {
  const t = words(locale);
  return {
    label: t("attachments.field.label"),
    optional: t("inquiries.optional"),
    hint: t("attachments.field.hint", {
      count: attachmentLimits.files,
      megabytes: attachmentLimits.bytes / 1024 ** 2,
    }),
    alreadyAttached: t("attachments.field.alreadyAttached"),
  };
}
export type FilesWords = ReturnType<typeof filesWords>;
