import type { ReactNode } from "react";
import { type GuestActions, GuestTools } from "@/components/inquiries/threads/guest-tools";
import { HandoverAnswer } from "@/components/inquiries/threads/handover-answer";
import { ThreadNotes } from "@/components/inquiries/threads/thread-notes";
import { filesWords } from "@/components/media/attachments/files-words";
import { AwayNote } from "@/components/shops/away-note";
import { Panel } from "@/components/ui/panel";
import { Plate } from "@/components/ui/plate";
import type { Rates } from "@/lib/core/money";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Thread } from "@/lib/inquiries/thread";
import type { ThreadState } from "@/lib/inquiries/threads/thread-state";
import type { Quote } from "@/lib/trade/quotes/quote";
import type { PhraseChoice } from "@/lib/translations/phrase-choices";
import { BuyerStatusTag } from "./buyer-status-tag";
import { GuestReplyForm } from "./guest-reply-form.client";
import { previewWords } from "./preview/preview-words";
import { ThreadEntries } from "./thread-entries";
import { ThreadFacts } from "./thread-facts";
import { ThreadLines } from "./thread-lines";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  actions: GuestActions;
  thread: Thread;
  state: ThreadState;
  quotes: Quote[];
  proformas?: ReactNode;
  rates: Rates;
  token: string;
  /** Token of the thread in the shop that the inquiry was handed over to. */
  newToken: string | undefined;
  locale: Locale;
  choices: PhraseChoice[];
  /** The action that led to this page: "sent", "replied", "reported" or "corrected". */
  done?: string;
  /** The form that answers the newest quote. */
  answer: ReactNode;
  /** A notice that emails are off, or the question whether the address is the reader's. */
  mailNotes?: ReactNode;
};

/** Renders an inquiry for its buyer: messages and quotes, the reply form, facts and tools. */
export function GuestThread(props: Props) {
  const { action, actions, thread, state, quotes, proformas, rates, token, newToken, locale, choices, done } = props;
  const t = words(locale);
  const after = thread.messages.at(-1)?.id ?? "";
  const { shop, reference } = thread;
  const name = textIn(shop.names, locale, shop.locale);
  return (
    <div className="page py-6 md:py-10">
      {done === "sent" && <Sent thread={thread} shop={name} locale={locale} />}
      <header className="grid justify-items-start gap-3">
        <div data-live="status">
          <BuyerStatusTag status={thread.status} locale={locale} />
        </div>
        <h1 className="font-bold text-2xl md:text-3xl">{t("inquiries.guest.title", { reference })}</h1>
        <p className="flex flex-wrap items-center gap-3">
          {shop.booth && <Plate booth={shop.booth} href={paths.booth(locale, shop.booth)} />}
          <a
            href={paths.shop(locale, shop)}
            className="inline-flex min-h-11 items-center font-semibold underline-offset-4 hover:underline"
          >
            <bdi translate="no">{name}</bdi>
          </a>
        </p>
      </header>
      <div className="mt-6 grid gap-6 lg:grid-cols-[1fr_22rem]">
        <section
          aria-label={t("inquiries.guest.messages")}
          className="grid content-start gap-6 print:break-inside-auto!"
        >
          <thread-live source={paths.liveGuest(token)} version={state.version} after={after} className="grid gap-4">
            <div data-live="turns" aria-live="polite">
              <ThreadEntries
                thread={thread}
                quotes={quotes}
                rates={rates}
                own="buyer"
                reader={locale}
                token={token}
                readAt={state.shopReadAt}
                translationReports={actions.translationReports}
              />
            </div>
            <div data-live="offer" className="grid gap-4 empty:hidden">
              {proformas}
              {props.answer}
            </div>
            <div data-live="standing" aria-live="polite" className="grid gap-4 empty:hidden">
              {props.mailNotes}
              <ThreadNotes thread={thread} state={state} own="buyer" reader={locale} />
              <HandoverAnswer
                action={actions.answerHandover}
                thread={thread}
                state={state}
                token={token}
                newToken={newToken}
                locale={locale}
              />
            </div>
          </thread-live>
          {done === "replied" && (
            <p role="status" className="font-medium text-jade print:hidden">
              {t("inquiries.guest.replyAgain")}
            </p>
          )}
          {done === "reported" && (
            <p role="status" className="font-medium text-jade print:hidden">
              {t("threads.report.done")}
            </p>
          )}
          {done === "corrected" && (
            <p role="status" className="font-medium text-jade print:hidden">
              {t("translations.wrong.done")}
            </p>
          )}
          <noscript>
            <a href={paths.guestThread(locale, token)} className="inline-flex min-h-11 items-center underline">
              {t("threads.refresh")}
            </a>
          </noscript>
          <AwayNote locale={locale} daysAway={shop.daysAway} />
          <Panel className="print:hidden">
            <GuestReplyForm
              action={action}
              hidden={{ token, locale, after }}
              draft={{ name: thread.id, isSent: done === "replied" }}
              choices={choices}
              preview={{ from: locale, to: shop.locale, words: previewWords(locale, shop.locale) }}
              words={{
                phrases: t("translations.picker.title"),
                phrasesHint: t("translations.picker.hint", { language: formats(locale).language(shop.locale) }),
                label: t("inquiries.replyAsGuest.label", { shop: name }),
                hint: t("inquiries.replyAsGuest.hint"),
                send: t("inquiries.replyAsGuest.send"),
                wrong: t("errors.title"),
                files: filesWords(locale),
                savedOnDevice: t("threads.draft.savedOnDevice"),
              }}
            />
          </Panel>
        </section>
        <aside className="grid content-start gap-4 print:order-first print:gap-3">
          <Panel className="grid gap-4">
            <h2 className="font-semibold">{t("inquiries.facts.heading")}</h2>
            <ThreadLines thread={thread} reader={locale} />
            <ThreadFacts thread={thread} reader={locale} />
          </Panel>
          <GuestTools actions={actions} thread={thread} state={state} token={token} locale={locale} />
          <p className="px-1 text-ink-3 text-sm print:hidden">{t("inquiries.guest.private")}</p>
        </aside>
      </div>
    </div>
  );
}

/** Confirms that the inquiry was sent and explains what happens next. */
function Sent({ thread, shop, locale }: { thread: Thread; shop: string; locale: Locale }) {
  const t = words(locale);
  return (
    <div role="status" className="mb-6 rounded-l border border-jade/30 bg-jade-soft p-4 text-ink md:p-5 print:hidden">
      <p className="font-bold text-lg">{t("inquiries.guest.sentTitle", { shop })}</p>
      <p className="mt-1">
        {thread.heldReason
          ? t("inquiries.guest.heldText")
          : t("inquiries.guest.sentMail", { email: thread.buyer.email })}
      </p>
      <p className="mt-1">{t("inquiries.guest.sentNext")}</p>
    </div>
  );
}
