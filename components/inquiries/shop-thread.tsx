import type { ReactNode } from "react";
import { HandoverNote } from "@/components/inquiries/threads/handover-note";
import { LivePage } from "@/components/inquiries/threads/live-page.client";
import { ThreadNotes } from "@/components/inquiries/threads/thread-notes";
import { filesWords } from "@/components/media/attachments/files-words";
import type { ReportActions } from "@/components/translations/report-translation";
import { Panel } from "@/components/ui/panel";
import { PageHeader } from "@/components/workspace/page-header";
import type { Rates } from "@/lib/core/money";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Thread } from "@/lib/inquiries/thread";
import type { ShopThreadState } from "@/lib/inquiries/threads/thread-state";
import type { Quote } from "@/lib/trade/quotes/quote";
import type { PhraseTopic } from "@/lib/translations/phrase-choices";
import { BuyerPanel } from "./buyer-panel";
import { previewWords } from "./preview/preview-words";
import { ReplyForm } from "./reply-form.client";
import { SpamReview } from "./spam-review";
import { SpamReviewForm } from "./spam-review-form.client";
import { StatusTag } from "./status-tag";
import { ThreadEntries } from "./thread-entries";
import { ThreadFacts } from "./thread-facts";
import { ThreadLines } from "./thread-lines";

type Action = (state: FormState, form: FormData) => Promise<FormState>;
type Props = {
  reply: Action;
  saveDraft: (form: FormData) => Promise<FormState>;
  review: Action;
  translationReports: ReportActions;
  thread: Thread;
  state: ShopThreadState;
  /** Quick replies with their placeholders filled in. */
  quickReplies: { id: string; title: string; body: string }[];
  topics: PhraseTopic[];
  /** The panel of quotes and proformas. */
  offer: ReactNode;
  /** Further actions: assign, decline, hand over, block, report. */
  tools: ReactNode;
  quotes: Quote[];
  rates: Rates;
  reader: Locale;
};

/** Renders an inquiry for the shop: messages and quotes, the reply form, facts and tools. */
export function ShopThread(props: Props) {
  const { reply, saveDraft, review, thread, state, quickReplies, topics, offer, tools, quotes, rates, reader } = props;
  const t = words(reader);
  const { buyer } = thread;
  const isHeld = thread.heldReason !== null || thread.status === "spam";
  return (
    <>
      <PageHeader
        title={<bdi translate="no">{buyer.name}</bdi>}
        lead={
          <span className="flex flex-wrap items-center gap-2">
            <StatusTag inquiry={thread} reader={reader} />
            <span className="num">
              {formats(reader).country(thread.country)} ·{" "}
              <bdi translate="no" className="whitespace-nowrap">
                {thread.reference}
              </bdi>
            </span>
          </span>
        }
        back={{ href: paths.workspaceInquiries(reader), label: t("inquiries.thread.back") }}
      />
      <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <section
          aria-label={t("inquiries.thread.messages")}
          className="grid content-start gap-5 print:break-inside-auto!"
        >
          <Panel className="lg:hidden print:hidden">
            <ThreadLines thread={thread} reader={reader} />
          </Panel>
          <LivePage source={paths.liveInquiry(thread.id)} version={state.version} />
          <div aria-live="polite">
            <ThreadEntries
              thread={thread}
              quotes={quotes}
              rates={rates}
              own="shop"
              reader={reader}
              readAt={state.buyerReadAt}
              translationReports={props.translationReports}
            />
          </div>
          <ThreadNotes thread={thread} state={state} own="shop" reader={reader} />
          <HandoverNote state={state} reader={reader} />
          {offer}
          {isHeld ? (
            <SpamReview action={review} thread={thread} reader={reader} />
          ) : (
            <Panel className="print:hidden">
              <ReplyForm
                action={reply}
                saveDraft={saveDraft}
                draft={state.draft}
                quickReplies={quickReplies}
                hidden={{ inquiryId: thread.id, locale: reader, after: thread.messages.at(-1)?.id ?? "" }}
                topics={topics}
                preview={{ from: reader, to: thread.locale, words: previewWords(reader, thread.locale) }}
                words={{
                  phrases: t("translations.picker.title"),
                  phrasesHint: t("translations.picker.hint", { language: formats(reader).language(thread.locale) }),
                  label: t("inquiries.replyAsShop.label"),
                  placeholder: t("inquiries.replyAsShop.placeholder", { name: buyer.name }),
                  hint: t("inquiries.replyAsShop.hint", {
                    name: buyer.name,
                    language: formats(reader).language(thread.locale),
                  }),
                  send: t("inquiries.replyAsShop.send"),
                  sending: t("inquiries.replyAsShop.sending"),
                  keys: t("inquiries.replyAsShop.keys"),
                  wrong: t("errors.title"),
                  files: filesWords(reader),
                  saved: t("threads.draft.saved"),
                  quickReply: t("threads.quickReplies.use"),
                  choose: t("threads.quickReplies.choose"),
                }}
              />
            </Panel>
          )}
        </section>
        <aside className="grid content-start gap-4 print:order-first print:gap-3">
          <Panel className="hidden gap-4 lg:grid print:grid">
            <ThreadLines thread={thread} reader={reader} />
          </Panel>
          <BuyerPanel thread={thread} reader={reader} />
          <Panel className="grid gap-3">
            <h2 className="font-semibold">{t("inquiries.facts.heading")}</h2>
            <ThreadFacts thread={thread} reader={reader} />
          </Panel>
          {tools}
          {!isHeld && (
            <div className="print:hidden">
              <SpamReviewForm
                action={review}
                hidden={{ inquiryId: thread.id, locale: reader }}
                verdicts={["spam"]}
                words={{
                  genuine: t("inquiries.reviewInquiry.genuine"),
                  spam: t("inquiries.reviewInquiry.spam"),
                  working: t("inquiries.reviewInquiry.working"),
                }}
              />
            </div>
          )}
        </aside>
      </div>
    </>
  );
}
