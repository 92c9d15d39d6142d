import { Panel } from "@/components/ui/panel";
import type { ImportView } from "@/lib/imports/find-import";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";
import { ReadAgain } from "./read-again.client";

/** How far an import, or its undoing, is. */
export function ImportProgress({ view: { id, status, counts }, locale }: { view: ImportView; locale: Locale }) {
  const t = words(locale);
  const isUndoing = status === "undoing";
  const done = isUndoing ? counts.undone + counts.undoKept : counts.made + counts.edited + counts.kept;
  const all = isUndoing ? counts.made + counts.edited : counts.new + counts.changed;
  const title = t(isUndoing ? "imports.progress.undoing" : "imports.progress.running");
  return (
    <Panel className="grid gap-3">
      <h2 className="font-semibold text-lg">{title}</h2>
      <progress value={done} max={all} aria-label={title} className="w-full accent-jade" />
      <p role="status" className="num">
        {t("imports.progress.of", { done, all })}
      </p>
      <p className="text-ink-2 text-sm">{t("imports.progress.hint")}</p>
      <a href={paths.workspaceImport(locale, id)} className="inline-flex min-h-11 items-center text-sm underline">
        {t("imports.progress.reload")}
      </a>
      <ReadAgain />
    </Panel>
  );
}
