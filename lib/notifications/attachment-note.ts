import type { Locale } from "../i18n/locale";
import { words } from "../i18n/messages";
import type { ThreadMessage } from "../inquiries/thread";

/** Says how many files came with a message; they are seen in the thread and never leave it by mail. */
export const fileNote = (message: Pick<ThreadMessage, "attachments"> | undefined, locale: Locale): string[] => {
  const count = message?.attachments.length ?? 0;
  return count > 0 ? [words(locale)("attachments.inMail", { count })] : [];
};
