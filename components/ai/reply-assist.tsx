import { Panel } from "@/components/ui/panel";
import type { AssistRequest } from "@/lib/ai/find-request";
import { maxNotesLength } from "@/lib/ai/limits";
import { type Topic, topics } from "@/lib/ai/topics";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { AssistForm } from "./assist-form.client";
import { DraftFailure } from "./draft-failure";
import { DraftPending } from "./draft-pending";
import { UseDraftForm } from "./use-draft-form.client";

type Action = (state: FormState, form: FormData) => Promise<FormState>;
type Props = {
  inquiryId: string;
  shopId: number;
  request?: AssistRequest<"reply">;
  /** Topics that the buyer's message probably asks about. */
  suggestedTopics: Topic[];
  left: number;
  /** The reply field holds a text that is not sent. */
  isWriting: boolean;
  reader: Locale;
  actions: Record<"request" | "take" | "discard", Action>;
};

/** Requests a reply drafted from the listings' facts, shows it in both languages and puts it into the reply field. */
export function ReplyAssist(props: Props) {
  const { request, reader } = props;
  const t = words(reader);
  const isOpen = request !== undefined && request.status !== "accepted";
  return (
    <Panel className="print:hidden">
      {request?.status === "accepted" && props.isWriting && (
        <p role="status" className="mb-3 text-jade text-sm">
          {t("assist.reply.used")}
        </p>
      )}
      <details open={isOpen} className="group">
        <summary className="flex min-h-11 cursor-pointer items-center justify-between font-semibold">
          {t("assist.reply.title")}
          <span aria-hidden className="group-open:rotate-180">
            ▾
          </span>
        </summary>
        <div className="mt-2 grid gap-4">
          <p className="text-ink-2 text-sm">{t("assist.reply.lead")}</p>
          {request?.status === "waiting" ? (
            <DraftPending locale={reader} href={paths.workspaceInquiry(reader, props.inquiryId)} />
          ) : request?.status === "ready" && request.proposal ? (
            <Proposal {...props} request={request} />
          ) : (
            <RequestForm {...props} />
          )}
        </div>
      </details>
    </Panel>
  );
}

function RequestForm({ inquiryId, request, suggestedTopics, left, reader, actions }: Props) {
  const t = words(reader);
  const chosen = request?.input?.topics ?? suggestedTopics;
  return (
    <>
      {request?.status === "failed" && request.why && <DraftFailure why={request.why} locale={reader} />}
      <AssistForm
        key={request?.id}
        action={actions.request}
        hidden={{ inquiryId, locale: reader }}
        choices={{
          name: "topics[]",
          label: t("assist.reply.about"),
          options: topics.map((topic) => ({
            value: topic,
            label: t(`assist.reply.topics.${topic}`),
            checked: chosen.includes(topic),
          })),
        }}
        notes={{
          label: t("assist.reply.notes"),
          hint: t("assist.reply.notesHint"),
          value: request?.input?.notes,
          max: maxNotesLength,
        }}
        look="plain"
        words={{ submit: t("assist.reply.request"), working: t("assist.working"), wrong: t("errors.title") }}
      />
      <p className="text-ink-3 text-sm">{t("assist.remaining", { count: left })}</p>
    </>
  );
}

function Proposal({ inquiryId, shopId, request, reader, actions }: Props & { request: AssistRequest<"reply"> }) {
  const t = words(reader);
  const { proposal, droppedParts } = request;
  if (!proposal) return null;
  const { language } = formats(reader);
  const common = { working: t("assist.working"), wrong: t("errors.title") };
  const versions = [
    {
      label: t("assist.reply.toBuyer", { language: language(proposal.locale) }),
      body: proposal.body,
      locale: proposal.locale,
    },
    ...(proposal.locale === proposal.ownLocale
      ? []
      : [
          {
            label: t("assist.reply.own", { language: language(proposal.ownLocale) }),
            body: proposal.own,
            locale: proposal.ownLocale,
          },
        ]),
  ];
  return (
    <>
      {droppedParts > 0 && <p className="text-ink-2 text-sm">{t("assist.omitted", { count: droppedParts })}</p>}
      <div className="grid gap-3 md:grid-cols-2">
        {versions.map(({ label, body, locale }) => (
          <div key={label} className="min-w-0 rounded-m border border-line p-4">
            <p className="text-ink-3 text-sm">{label}</p>
            <p lang={languageTag(locale)} dir="auto" className="whitespace-pre-wrap break-words">
              {body}
            </p>
          </div>
        ))}
      </div>
      <div className="flex flex-wrap gap-3">
        <UseDraftForm
          action={actions.take}
          hidden={{ inquiryId, assistId: request.id, locale: reader }}
          body={proposal.body}
          words={{ ...common, take: t("assist.reply.use") }}
        />
        <AssistForm
          action={actions.discard}
          hidden={{ inquiryId, shopId: String(shopId), assistId: request.id, locale: reader }}
          look="quiet"
          idPrefix="discard-"
          words={{ ...common, submit: t("assist.draft.discard") }}
        />
      </div>
    </>
  );
}
