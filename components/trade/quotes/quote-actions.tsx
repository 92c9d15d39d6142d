import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { OneButton } from "@/components/workspace/one-button.client";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Thread } from "@/lib/inquiries/thread";
import { type Quote, shownStatusOf } from "@/lib/trade/quotes/quote";
import { ApprovalRequestNote } from "./approval-request-note";

type Action = (state: FormState, form: FormData) => Promise<FormState>;
type Props = {
  actions: { withdraw: Action; take: Action; approve: Action };
  thread: Thread;
  quotes: Quote[];
  reader: Locale;
  maySend: boolean;
};

/** Renders the shop's next actions on its quote; hidden while the inquiry is held or spam. */
export function QuoteActions({ actions, thread, quotes, reader, maySend }: Props) {
  if (thread.heldReason || thread.status === "spam") return null;
  const t = words(reader);
  const newest = quotes.findLast(({ status }) => status !== "draft");
  const draft = quotes.find(({ status }) => status === "draft");
  const hasDraft = draft !== undefined;
  const standing = newest && shownStatusOf(newest, quotes);
  const isOpen = standing === "sent" || standing === "countered";
  const hiddenFields = newest && { inquiryId: thread.id, quoteId: newest.id, locale: reader };
  return (
    <Panel className="grid gap-3 print:hidden">
      <h2 className="font-semibold text-lg">{t("quotes.panel.title")}</h2>
      {thread.status === "agreed" && newest ? (
        <p className="font-medium text-jade">{t("quotes.panel.agreed", { version: newest.version })}</p>
      ) : (
        <div className="flex flex-wrap items-start gap-3">
          {draft?.goesOutAt && (
            <p className="grid w-full gap-1 rounded-m bg-amber-soft p-3 text-sm">
              <span className="num font-medium">
                {t("quotes.panel.waits", {
                  version: draft.version,
                  time: formats(reader).day(draft.goesOutAt, "moment"),
                })}
              </span>
              <a href={paths.workspaceQuotes(reader)} className="flex min-h-11 w-fit items-center underline">
                {t("quotes.panel.seeWaiting")}
              </a>
            </p>
          )}
          {draft?.approvalRequest && (
            <ApprovalRequestNote
              draft={draft}
              inquiryId={thread.id}
              reader={reader}
              approve={maySend ? actions.approve : undefined}
            />
          )}
          {hiddenFields && standing === "countered" && maySend && (
            <OneButton
              action={actions.take}
              hidden={hiddenFields}
              look="go"
              label={t("quotes.panel.acceptCounteroffer")}
              pending={t("quotes.panel.working")}
            />
          )}
          <a href={paths.workspaceQuote(reader, thread.id)} className={buttonClass("plain")}>
            {t(hasDraft ? "quotes.panel.continueDraft" : newest ? "quotes.panel.next" : "quotes.panel.write")}
          </a>
          {hiddenFields && isOpen && maySend && (
            <OneButton
              action={actions.withdraw}
              hidden={hiddenFields}
              look="quiet"
              label={t("quotes.panel.withdraw", { version: newest.version })}
              pending={t("quotes.panel.working")}
            />
          )}
          {newest && standing === "countered" && maySend && (
            <p className="w-full text-ink-2 text-sm">
              {t("quotes.panel.acceptCounterofferNote", { name: thread.buyer.name, version: newest.version + 1 })}
            </p>
          )}
        </div>
      )}
    </Panel>
  );
}
