import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { ImportChanges as Changes, FormattedChange } from "@/lib/imports/list-import-changes";

type Props = { changes: Changes; importId: string; locale: Locale };

/** Lists the listings that a table would change, each field before and after; listings that lose a value come first. */
export function ImportChanges({ changes, importId, locale }: Props) {
  const t = words(locale);
  const { rows, total, emptied, page, pageCount } = changes;
  if (total === 0) return null;
  return (
    <Panel className="grid gap-3">
      <h2 className="font-semibold text-lg">{t("imports.changes.title")}</h2>
      <p className="text-ink-2 text-sm">{t("imports.changes.lead", { count: total })}</p>
      {emptied.fields > 0 && (
        <p role="alert" className="rounded-m border border-drum/40 px-4 py-3 font-semibold text-drum">
          {t("imports.changes.emptied", emptied)}
        </p>
      )}
      <ol className="divide-y divide-line">
        {rows.map(({ row, sku, title, cells }) => (
          <li key={row} className="grid gap-2 py-3">
            <p>
              <b className="num">{t("imports.wrong.row", { row })}</b> <bdi className="font-medium">{sku}</bdi>{" "}
              <bdi className="text-ink-2">{title}</bdi>
            </p>
            <dl className="grid gap-2 text-sm">
              {cells.map((cell) => (
                <ChangedField key={cell.column} cell={cell} locale={locale} />
              ))}
            </dl>
          </li>
        ))}
      </ol>
      <Pagination
        page={page}
        pageCount={pageCount}
        pathOf={(each) => paths.workspaceImport(locale, importId, each)}
        words={{
          label: t("catalogue.own.pages.label"),
          previous: t("catalogue.own.pages.previous"),
          next: t("catalogue.own.pages.next"),
        }}
      />
    </Panel>
  );
}

function ChangedField({
  cell: { column, from, to, isEmptied, isBuilt },
  locale,
}: {
  cell: FormattedChange;
  locale: Locale;
}) {
  const t = words(locale);
  return (
    <div className="grid gap-x-4 gap-y-0.5 sm:grid-cols-[12rem_minmax(0,1fr)]">
      <dt className={isEmptied ? "font-semibold text-drum" : "text-ink-2"}>{column}</dt>
      <dd className="flex min-w-0 flex-wrap items-baseline gap-x-2">
        {from ? (
          <s className="break-words text-ink-3">{from}</s>
        ) : (
          <span className="text-ink-3">{t("imports.changes.empty")}</span>
        )}
        <span className="sr-only">{t("imports.changes.becomes")}</span>
        <span aria-hidden="true" className="text-ink-3 rtl:-scale-x-100">
          →
        </span>
        {isEmptied ? (
          <b className="font-semibold text-drum">{t("imports.changes.becomesEmpty")}</b>
        ) : (
          <bdi className="break-words font-medium">{to}</bdi>
        )}
        {isBuilt && <span className="text-ink-2">({t("imports.changes.generated")})</span>}
      </dd>
    </div>
  );
}
