import { Note } from "@/components/threads/standing";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";

/** Tells the buyer on the page of a conversation that its mails are off, and leads to where they come back. */
export function MailsOffNote({ locale, token }: { locale: Locale; token: string }) {
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
