import { Panel } from "@/components/ui/panel";
import { OneButton } from "@/components/workspace/one-button.client";
import type { FormAction } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";
import type { ImportView } from "@/lib/imports/find-import";
import { AutoRefresh } from "./auto-refresh.client";
import type { ImportFormFields } from "./import-form-fields";

type Props = { view: ImportView; of: ImportFormFields; cancel: FormAction };

/** Shows the progress of a dry run, an import or its undoing. Only a dry run can be cancelled: it changes nothing. */
export function ImportProgress({ view: { id, status, counts }, of, cancel }: Props) {
  const { locale } = of;
  const t = words(locale);
  const isChecking = status === "checking";
  const { done, all } = progressOf(status, counts);
  const title = t(`imports.progress.${isChecking || status === "undoing" ? status : "running"}`);
  return (
    <Panel className="grid gap-3">
      <h2 className="font-semibold text-lg">{title}</h2>
      <progress value={done} max={all} aria-label={title} className="share" />
      <p role="status" className="num">
        {t(isChecking ? "imports.progress.rows" : "imports.progress.of", { done, all })}
      </p>
      <p className="text-ink-2 text-sm">{t(isChecking ? "imports.progress.checkHint" : "imports.progress.hint")}</p>
      <a href={paths.workspaceImport(locale, id)} className="inline-flex min-h-11 items-center text-sm underline">
        {t("imports.progress.reload")}
      </a>
      {isChecking && (
        <OneButton
          action={cancel}
          hidden={of}
          label={t("imports.cancel.action")}
          pending={t("imports.cancel.working")}
          look="plain"
        />
      )}
      <AutoRefresh />
    </Panel>
  );
}

function progressOf(status: ImportView["status"], counts: ImportView["counts"]): { done: number; all: number } {
  if (status === "checking") return { done: counts.total - counts.waiting, all: counts.total };
  if (status === "undoing") return { done: counts.undone + counts.undoSkipped, all: counts.made + counts.edited };
  return { done: counts.made + counts.edited + counts.skipped, all: counts.new + counts.changed };
}
