import { AutoRefresh } from "@/components/imports/auto-refresh.client";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { OneButton } from "@/components/workspace/one-button.client";
import type { BulkRunView } from "@/lib/catalogue/find-bulk-run";
import type { FormAction } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = {
  run: BulkRunView;
  of: { shopId: number; runId: string; locale: Locale };
  mayUndo: boolean;
  actions: { start: FormAction; undo: FormAction };
};

/** Shows a bulk run: its plan before the start, its progress, or its result with an undo button. */
export function BulkRun({ run, of, mayUndo, actions }: Props) {
  const { locale } = of;
  const t = words(locale);
  const { action, status, counts, undoableUntil, undoneById } = run;
  const designs = (count: number) => t("catalogue.bulkRun.designs", { count });
  const pending = t("catalogue.own.working");
  if (status === "planned")
    return (
      <Panel className="grid gap-3">
        <p role="status" className="font-semibold text-lg">
          {counts.fits > 0
            ? t(`catalogue.bulkRun.plan.${action}`, { designs: designs(counts.fits) })
            : t("catalogue.bulkRun.nothing")}
        </p>
        <p className="text-ink-2 text-sm">{t("catalogue.bulkRun.nothingYet")}</p>
        {counts.fits > 0 && action === "remove" && (
          <p className="font-medium text-drum">{t("catalogue.bulkRun.removeHint")}</p>
        )}
        {counts.fits > 0 && (
          <OneButton
            action={actions.start}
            hidden={of}
            label={t(`catalogue.bulkRun.start.${action}`, { designs: designs(counts.fits) })}
            pending={pending}
            look={action === "remove" ? "danger" : "go"}
          />
        )}
      </Panel>
    );
  if (status === "running") {
    const done = counts.total - counts.waiting;
    return (
      <Panel className="grid gap-3">
        <h2 className="font-semibold text-lg">{t("catalogue.bulkRun.running")}</h2>
        <progress value={done} max={counts.total} aria-label={t("catalogue.bulkRun.running")} className="share" />
        <p role="status" className="num">
          {t("imports.progress.of", { done, all: counts.total })}
        </p>
        <p className="text-ink-2 text-sm">{t("imports.progress.hint")}</p>
        <a
          href={paths.workspaceBulkRun(locale, run.id)}
          className="inline-flex min-h-11 items-center text-sm underline"
        >
          {t("imports.progress.reload")}
        </a>
        <AutoRefresh />
      </Panel>
    );
  }
  const isOpen = mayUndo && undoableUntil !== undefined && undoableUntil > new Date() && action !== "remove";
  return (
    <Panel className="grid gap-3">
      {status === "stopped" && <p className="font-medium text-drum">{t("imports.done.stoppedText")}</p>}
      <p role="status" className="font-semibold text-lg">
        {t(`catalogue.bulkRun.done.${action}`, { designs: designs(counts.done) })}
      </p>
      <a href={paths.workspaceListings(locale)} className={buttonClass("go", "justify-self-start")}>
        {t("imports.done.see")}
      </a>
      {undoneById && (
        <p>
          {t("catalogue.bulkRun.undone")}{" "}
          <a href={paths.workspaceBulkRun(locale, undoneById)} className="underline">
            {t("catalogue.bulkRun.see")}
          </a>
        </p>
      )}
      {isOpen && !undoneById && (
        <div className="grid gap-2 border-line border-t pt-3">
          <OneButton
            action={actions.undo}
            hidden={of}
            label={t(`catalogue.bulkRun.undo.${action}`)}
            pending={pending}
            look="plain"
          />
          <p className="text-ink-2 text-sm">
            {t("catalogue.bulkRun.undoHint", { time: formats(locale).day(undoableUntil, "moment") })}
          </p>
        </div>
      )}
    </Panel>
  );
}
