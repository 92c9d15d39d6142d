import type { ReportActions } from "@/components/translations/report-translation";
import { Panel } from "@/components/ui/panel";
import type { FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Thread } from "@/lib/inquiries/thread";
import type { ThreadState } from "@/lib/inquiries/threads/thread-state";
import { canBecome } from "@/lib/inquiries/transitions";
import { declineFields, reportFields } from "./side-fields";
import { SideForm } from "./side-form.client";

type Action = (state: FormState, form: FormData) => Promise<FormState>;
export type GuestActions = Record<"decline" | "block" | "report" | "endLink" | "answerHandover", Action> & {
  translationReports: ReportActions;
};
type Props = { actions: GuestActions; thread: Thread; state: ThreadState; token: string; locale: Locale };

/** Renders a buyer's further actions: close the inquiry, block the shop, report it, revoke the link. */
export function GuestTools({ actions, thread, state, token, locale }: Props) {
  const t = words(locale);
  const hidden = { token, locale };
  const isBlocked = state.buyerBlockedAt !== null;
  const wrong = t("errors.title");
  return (
    <Panel className="print:hidden">
      <h2 className="font-semibold">{t("threads.more")}</h2>
      <div className="mt-1 divide-y divide-line">
        {canBecome(thread.status, "declined") && (
          <SideForm
            id="close"
            action={actions.decline}
            hidden={hidden}
            title={t("threads.decline.buyerTitle")}
            text={t("threads.decline.again")}
            fields={declineFields("buyer", locale)}
            send={{ label: t("threads.decline.close") }}
            wrong={wrong}
          />
        )}
        <SideForm
          id="block"
          action={actions.block}
          hidden={{ ...hidden, block: isBlocked ? "unblock" : "block" }}
          title={t(isBlocked ? "threads.block.unblock" : "threads.block.title")}
          text={t(isBlocked ? "threads.block.isBlocked" : "threads.block.text")}
          send={{ label: t(isBlocked ? "threads.block.unblock" : "threads.block.block") }}
          wrong={wrong}
        />
        <SideForm
          id="report"
          action={actions.report}
          hidden={hidden}
          title={t("threads.report.title")}
          text={t("threads.report.text")}
          fields={reportFields("buyer", thread, locale)}
          send={{ label: t("threads.report.send") }}
          wrong={wrong}
        />
        <SideForm
          id="link"
          action={actions.endLink}
          hidden={hidden}
          title={t("threads.link.title")}
          text={t("threads.link.text")}
          send={{ label: t("threads.link.end") }}
          wrong={wrong}
        />
      </div>
    </Panel>
  );
}
