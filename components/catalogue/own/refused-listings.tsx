import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import type { BulkRunView } from "@/lib/catalogue/find-bulk-run";
import type { PublicationNeed } from "@/lib/catalogue/missing-for-publication";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Shows the listings that a bulk run did not change: counts by reason, and each listing with its reason. */
export function RefusedListings({ run, locale }: { run: BulkRunView; locale: Locale }) {
  const t = words(locale);
  const { counts, reasons, missing, refused, page, pageCount } = run;
  if (counts.refused === 0) return null;
  const needs: Record<PublicationNeed, string> = {
    pictures: t("catalogue.editor.missing.pictures"),
    title: t("catalogue.editor.missing.name"),
    price: t("catalogue.editor.missing.price"),
    leadTime: t("catalogue.editor.missing.leadTime"),
    packing: t("catalogue.editor.missing.packing"),
  };
  const countsByReason = [
    ...reasons
      .filter(({ reason }) => reason !== "incomplete")
      .map(({ reason, count }) => ({ what: t(`catalogue.bulkRun.reason.${reason}`), count })),
    ...missing.map(({ need, count }) => ({ what: `${t("catalogue.editor.missing.title")} · ${needs[need]}`, count })),
  ];
  return (
    <Panel className="grid gap-3">
      <h2 className="font-semibold text-lg">
        {t("catalogue.bulkRun.unchanged", { designs: t("catalogue.bulkRun.designs", { count: counts.refused }) })}
      </h2>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-ink-2 text-sm">
        {countsByReason.map((entry) => (
          <li key={entry.what}>{t("catalogue.bulkRun.counted", entry)}</li>
        ))}
      </ul>
      <ul className="divide-y divide-line">
        {refused.map(({ id, sku, title, reason, missing: missingParts }) => (
          <li key={id} className="grid gap-x-4 gap-y-0.5 py-2 sm:grid-cols-2">
            <a
              href={paths.workspaceListing(locale, id)}
              className="flex min-h-11 min-w-0 flex-wrap items-center gap-x-2 underline underline-offset-4"
            >
              <bdi className="font-medium">{sku}</bdi>
              <bdi>{title ?? t("catalogue.own.untitled")}</bdi>
            </a>
            <span className="self-center text-drum text-sm">
              {missingParts.length > 0
                ? `${t("catalogue.editor.missing.title")} · ${missingParts.map((need) => needs[need]).join(" · ")}`
                : t(`catalogue.bulkRun.reason.${reason}`)}
            </span>
          </li>
        ))}
      </ul>
      <Pagination
        page={page}
        pageCount={pageCount}
        pathOf={(each) => paths.workspaceBulkRun(locale, run.id, each)}
        words={{
          label: t("catalogue.own.pages.label"),
          previous: t("catalogue.own.pages.previous"),
          next: t("catalogue.own.pages.next"),
        }}
      />
    </Panel>
  );
}
