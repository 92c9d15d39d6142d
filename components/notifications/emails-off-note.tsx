import { Note } from "@/components/inquiries/threads/thread-notes";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** States on a thread's page that its emails are off, and links to the page that resumes them. */
export function EmailsOffNote({ locale, token }: { locale: Locale; token: string }) {
  const t = words(locale);
  return (
    <Note>
      {t("notices.conversation.areOff")}{" "}
      <a href={paths.unsubscribe(locale, token)} className="inline-flex min-h-11 items-center underline">
        {t("notices.conversation.resume")}
      </a>
    </Note>
  );
}
