import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import type { AssistRequest } from "@/lib/ai/find-request";
import { maxNotesLength } from "@/lib/ai/limits";
import type { ListingForEdit } from "@/lib/catalogue/find-listing-for-edit";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { isLocale, type Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { AssistForm } from "./assist-form.client";
import { DraftFailure } from "./draft-failure";
import { DraftPending } from "./draft-pending";
import { draftRows } from "./draft-rows";
import { ProposalForms } from "./proposal-forms";

type Action = (state: FormState, form: FormData) => Promise<FormState>;
type Props = {
  listing: ListingForEdit;
  request?: AssistRequest<"draft">;
  /** Languages whose current texts a model wrote. */
  machine: Locale[];
  left: number;
  locale: Locale;
  actions: Record<"request" | "accept" | "discard", Action>;
};

/** Requests the draft of a listing, waits for it and accepts its fields. */
export function DraftPanel(props: Props) {
  const { listing, request, locale } = props;
  if (request?.status === "waiting")
    return (
      <Panel>
        <DraftPending locale={locale} href={paths.workspaceListingDraft(locale, listing.id)} />
      </Panel>
    );
  if (request?.status === "ready" && request.proposal) return <Proposal {...props} request={request} />;
  return (
    <>
      {request?.status === "accepted" && <Accepted {...props} fields={request.acceptedFields ?? []} />}
      {request?.status === "failed" && request.why && <DraftFailure why={request.why} locale={locale} />}
      <RequestForm {...props} isAgain={request !== undefined} />
    </>
  );
}

function RequestForm({ listing, request, left, locale, actions, isAgain }: Props & { isAgain: boolean }) {
  const t = words(locale);
  if (listing.pictures.length === 0) return <p className="text-ink-2">{t("assist.draft.noPicture")}</p>;
  return (
    <Panel className="grid gap-3">
      <AssistForm
        action={actions.request}
        hidden={{ shopId: String(listing.shopId), listingId: String(listing.id), locale }}
        notes={{
          label: t("assist.draft.notes"),
          hint: t("assist.draft.notesHint"),
          value: request?.input?.notes,
          max: maxNotesLength,
        }}
        words={{
          submit: t(isAgain ? "assist.request.again" : "assist.draft.request"),
          working: t("assist.working"),
          wrong: t("errors.title"),
        }}
      />
      <p className="text-ink-3 text-sm">{t("assist.remaining", { count: left })}</p>
    </Panel>
  );
}

function Proposal({ listing, request, machine, locale, actions }: Props & { request: AssistRequest<"draft"> }) {
  const t = words(locale);
  return (
    <Panel className="grid gap-4">
      <h2 className="font-semibold text-lg">{t("assist.draft.proposal")}</h2>
      {request.droppedParts > 0 && (
        <p className="text-ink-2 text-sm">{t("assist.omitted", { count: request.droppedParts })}</p>
      )}
      <ProposalForms
        hidden={{ shopId: String(listing.shopId), assistId: request.id, locale }}
        version={listing.version}
        subject={{ listingId: String(listing.id) }}
        rows={request.proposal ? draftRows(request.proposal, listing, machine, locale) : []}
        actions={actions}
      />
    </Panel>
  );
}

function Accepted({ listing, machine, locale, fields }: Props & { fields: string[] }) {
  const t = words(locale);
  const marked = machine.filter((each) => isLocale(each)).map((each) => formats(locale).language(each));
  return (
    <div role="status" className="grid gap-2 rounded-m border border-jade/30 bg-jade-soft px-4 py-3 text-jade">
      <p className="font-medium">{t("assist.draft.done", { count: fields.length })}</p>
      {marked.length > 0 && (
        <p className="text-sm">{t("assist.draft.doneHint", { languages: formats(locale).list(marked) })}</p>
      )}
      <a href={paths.workspaceListing(locale, listing.id)} className={buttonClass("plain", "justify-self-start")}>
        {t("assist.draft.back")}
      </a>
    </div>
  );
}
