import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/workspace/empty-state";
import type { AssistState } from "@/lib/ai/get-assist";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = { state: Exclude<AssistState, "on">; maySwitch: boolean; locale: Locale };

/** Stands in for drafts that are switched off: how to write by hand, and who may switch them on. */
export function AssistUnavailable({ state, maySwitch, locale }: Props) {
  const t = words(locale);
  if (state === "none") return <EmptyState title={t("assist.refused.noProvider")} text={t("assist.draft.byHand")} />;
  return (
    <EmptyState
      title={t("assist.refused.off")}
      text={maySwitch ? t("assist.draft.byHand") : `${t("assist.request.onlyOwner")} ${t("assist.draft.byHand")}`}
      action={
        maySwitch && (
          <a href={paths.workspaceAssist(locale)} className={buttonClass("plain")}>
            {t("assist.request.goToSettings")}
          </a>
        )
      }
    />
  );
}
