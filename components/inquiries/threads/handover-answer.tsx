import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Thread } from "@/lib/inquiries/thread";
import type { ThreadState } from "@/lib/inquiries/threads/thread-state";
import { AnswerForm } from "./answer-form.client";
import type { GuestActions } from "./guest-tools";
import { Note } from "./thread-notes";

type Props = {
  action: GuestActions["answerHandover"];
  thread: Thread;
  state: ThreadState;
  token: string;
  /** Token of the thread in the other shop, once it exists. */
  newToken: string | undefined;
  locale: Locale;
};

/** Lets the buyer agree that another shop takes over the inquiry, or decline; then shows the result. */
export function HandoverAnswer({ action, thread, state: { handover }, token, newToken, locale }: Props) {
  if (!handover) return null;
  const t = words(locale);
  const to = textIn(handover.to.names, locale, handover.to.locale);
  if (handover.status === "agreed")
    return (
      <Note>
        {t("threads.handover.agreedByYou", { to })}{" "}
        {newToken && (
          <a href={paths.guestThread(locale, newToken)} className="font-semibold underline">
            {t("threads.handover.openNew")}
          </a>
        )}
      </Note>
    );
  if (handover.status !== "offered") return null;
  return (
    <Panel className="grid gap-3 print:hidden">
      <h2 className="font-semibold text-lg">
        {t("threads.handover.question", { from: textIn(thread.shop.names, locale, thread.shop.locale), to })}
      </h2>
      <p>
        <a href={paths.shop(locale, handover.to)} className="inline-flex min-h-11 items-center font-semibold underline">
          <bdi>{to}</bdi>
        </a>
      </p>
      <p className="text-ink-2 text-sm">{t("threads.handover.questionText", { to })}</p>
      <AnswerForm
        action={action}
        hidden={{ token, locale, handoverId: handover.id }}
        words={{
          agree: t("threads.handover.agree"),
          decline: t("threads.handover.decline"),
          wrong: t("errors.title"),
        }}
      />
    </Panel>
  );
}
