import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import type { AssistRequest } from "@/lib/ai/find-request";
import type { AssistState } from "@/lib/ai/get-assist";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, locales } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { OwnVideoRow } from "@/lib/videos/own-video";
import { videoTitle } from "@/lib/videos/video-address";
import { AssistForm } from "./assist-form.client";
import { captionsRows } from "./captions-rows";
import { DraftFailure } from "./draft-failure";
import { DraftPending } from "./draft-pending";
import { ProposalForms } from "./proposal-forms";

type Action = (state: FormState, form: FormData) => Promise<FormState>;
type Props = {
  video: OwnVideoRow;
  /** Version of the captions that this page shows. */
  version: string;
  /** Title of the listing that the video shows; undefined for a video of the shop itself. */
  design?: string;
  state: AssistState;
  maySwitch: boolean;
  request?: AssistRequest<"captions">;
  left: number;
  locale: Locale;
  actions: Record<"request" | "accept" | "discard", Action>;
};

/** Requests captions from the shop's line, waits for them and accepts them per language; hidden without a provider. */
export function CaptionsAssist(props: Props) {
  const { video, state, maySwitch, request, locale } = props;
  const t = words(locale);
  if (state === "none" || (state === "off" && !maySwitch)) return null;
  if (state === "off")
    return (
      <p>
        <a href={paths.workspaceAssist(locale)} className={buttonClass("quiet")}>
          {t("assist.captions.title")}
        </a>
      </p>
    );
  const isOpen = request !== undefined && request.status !== "accepted";
  return (
    <Panel>
      {request?.status === "accepted" && video.machineCaptions.length > 0 && (
        <Accepted fields={request.acceptedFields ?? []} machine={video.machineCaptions} locale={locale} />
      )}
      <details open={isOpen} className="group">
        <summary className="flex min-h-11 cursor-pointer items-center justify-between font-semibold">
          {t("assist.captions.title")}
          <span aria-hidden className="group-open:rotate-180">
            ▾
          </span>
        </summary>
        <div className="mt-2 grid gap-4">
          <Source {...props} />
          {request?.status === "waiting" ? (
            <DraftPending locale={locale} href={paths.workspaceVideo(locale, video.id)} />
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

function Source({ video, design, locale }: Props) {
  const t = words(locale);
  const title = videoTitle(video, locale);
  return (
    <div className="grid gap-1 text-ink-2 text-sm">
      <p>{t("assist.captions.lead")}</p>
      <p>
        {design === undefined
          ? t("assist.captions.from", { title })
          : t("assist.captions.fromDesign", { title, design: design || t("catalogue.own.untitled") })}
      </p>
    </div>
  );
}

function RequestForm({ video, request, left, locale, actions }: Props) {
  const t = words(locale);
  return (
    <>
      {request?.status === "failed" && request.why && <DraftFailure why={request.why} locale={locale} />}
      <AssistForm
        key={request?.id}
        action={actions.request}
        hidden={{ shopId: String(video.shopId), videoId: String(video.id), locale }}
        look="plain"
        idPrefix="captions-"
        words={{
          submit: t(request?.status === "failed" ? "assist.request.again" : "assist.captions.request"),
          working: t("assist.working"),
          wrong: t("errors.title"),
        }}
      />
      <p className="text-ink-3 text-sm">{t("assist.remaining", { count: left })}</p>
    </>
  );
}

function Proposal({ video, version, request, locale, actions }: Props & { request: AssistRequest<"captions"> }) {
  const t = words(locale);
  const { language, list } = formats(locale);
  const proposed = request.proposal?.captions ?? {};
  const missing = locales.filter((each) => !proposed[each]).map((each) => language(each));
  return (
    <>
      {request.droppedParts > 0 && (
        <p className="text-ink-2 text-sm">{t("assist.omitted", { count: request.droppedParts })}</p>
      )}
      {missing.length > 0 && (
        <p className="text-ink-2 text-sm">{t("assist.captions.missing", { languages: list(missing) })}</p>
      )}
      <h3 className="font-medium">{t("assist.draft.proposal")}</h3>
      <ProposalForms
        hidden={{ shopId: String(video.shopId), assistId: request.id, locale }}
        version={version}
        subject={{ videoId: String(video.id) }}
        rows={captionsRows(proposed, video, locale)}
        look="plain"
        actions={actions}
      />
    </>
  );
}

function Accepted({ fields, machine, locale }: { fields: string[]; machine: Locale[]; locale: Locale }) {
  const t = words(locale);
  const { language, list } = formats(locale);
  return (
    <div role="status" className="mb-3 grid gap-1 rounded-m border border-jade/30 bg-jade-soft px-4 py-3 text-jade">
      <p className="font-medium">{t("assist.captions.accepted", { count: fields.length })}</p>
      <p className="text-sm">
        {t("assist.captions.acceptedHint", { languages: list(machine.map((each) => language(each))) })}
      </p>
    </div>
  );
}
