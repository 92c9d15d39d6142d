import type { LastBulkRun } from "@/lib/catalogue/find-bulk-run";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Shows the last bulk run and links to its page, which can undo it. */
export function LastRun({ run: { id, action, status, count }, locale }: { run: LastBulkRun; locale: Locale }) {
  const t = words(locale);
  return (
    <p className="mb-4 flex flex-wrap items-center gap-x-4 rounded-m border border-line bg-surface px-4 py-2 text-sm">
      <span className="min-w-0 flex-1 basis-48">
        {status === "running"
          ? t("catalogue.bulkRun.running")
          : t(`catalogue.bulkRun.done.${action}`, { designs: t("catalogue.bulkRun.designs", { count }) })}
      </span>
      <a href={paths.workspaceBulkRun(locale, id)} className="inline-flex min-h-11 items-center underline">
        {t("catalogue.bulkRun.see")}
      </a>
    </p>
  );
}
