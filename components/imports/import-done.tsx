import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { OneButton } from "@/components/workspace/one-button.client";
import type { FormAction } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { words } from "@/lib/i18n/messages";
import type { ImportView } from "@/lib/imports/find-import";
import type { ImportFormFields } from "./import-form-fields";

type Props = { view: ImportView; of: ImportFormFields; mayUndo: boolean; undo: FormAction };

/** Shows the result of an import or of its undoing, and the undo button while undoing is possible. */
export function ImportDone({ view: { kind, status, counts, undoableUntil }, of, mayUndo, undo }: Props) {
  const { locale } = of;
  const t = words(locale);
  const isUndone = status === "undone";
  const done = counts.made + counts.edited;
  const isOpen = undoableUntil !== undefined && undoableUntil > new Date();
  const lines = isUndone
    ? [
        t("imports.undo.undone", { count: counts.undone }),
        counts.discontinued > 0 && t("imports.undo.discontinued", { count: counts.discontinued }),
        counts.undoSkipped > 0 && t("imports.undo.skipped", { count: counts.undoSkipped }),
      ]
    : [
        counts.made > 0 && t("imports.done.made", { count: counts.made }),
        counts.edited > 0 && t("imports.done.edited", { count: counts.edited }),
        counts.skipped > 0 &&
          t(kind === "pictures" ? "imports.pictures.skipped" : "imports.done.skipped", { count: counts.skipped }),
      ];
  const title = isUndone ? "imports.undo.done" : status === "stopped" ? "imports.done.stopped" : "imports.done.title";
  return (
    <Panel className="grid gap-3">
      <h2 className="font-semibold text-lg">{t(title)}</h2>
      {status === "stopped" && <p>{t("imports.done.stoppedText")}</p>}
      <ul role="status" className="grid gap-1">
        {lines.map((line) => line && <li key={line}>{line}</li>)}
      </ul>
      <a
        href={paths.workspaceListings(locale)}
        className={buttonClass(isUndone ? "plain" : "go", "justify-self-start")}
      >
        {t("imports.done.see")}
      </a>
      {!isUndone && done > 0 && isOpen && mayUndo && (
        <details className="border-line border-t pt-2">
          <summary className="disclosure flex min-h-11 cursor-pointer items-center font-medium">
            {t("imports.undo.action")}
          </summary>
          <div className="grid gap-3 pb-2">
            <p className="text-ink-2 text-sm">
              {t("imports.undo.hint", { time: formats(locale).day(undoableUntil, "moment") })}
            </p>
            <OneButton
              action={undo}
              hidden={of}
              label={t("imports.undo.sure")}
              pending={t("imports.undo.working")}
              look="danger"
            />
          </div>
        </details>
      )}
    </Panel>
  );
}
