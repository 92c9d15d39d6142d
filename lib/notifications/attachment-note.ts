import type { Locale } from "../i18n/locale";
import { words } from "../i18n/messages";
import type { ThreadMessage } from "../inquiries/thread";

/** Returns a line with the number of a message's files, which are only shown in the thread and never emailed. */
export const attachmentNote = (message: Pick<ThreadMessage, "attachments"> | undefined, locale: Locale): string[] => {
  const count = message?.attachments.length ?? 0;
  return count > 0 ? [words(locale)("attachments.inEmail", { count })] : [];
};
