import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";
import { type SavedLine, savedDays } from "@/lib/ai/cases/time-saved";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Today } from "@/lib/moderation/get-today";
import type { CountedSearchMiss } from "@/lib/search/misses/list-search-misses";

type Row = { key: string; content: ReactNode; note?: string };

/** Renders a short list of the page of today, or the sentence that there is nothing. */
function ListPanel({
  title,
  all,
  rows,
  nothing,
}: {
  title: string;
  all?: { href: string; label: string };
  rows: Row[];
  nothing: string;
}) {
  return (
    <Panel>
      <div className="mb-1 flex items-baseline justify-between gap-3">
        <h2 className="font-bold text-lg">{title}</h2>
        {all && (
          <a
            href={all.href}
            aria-label={`${all.label}: ${title}`}
            className="inline-flex min-h-11 items-center text-sm"
          >
            {all.label}
          </a>
        )}
      </div>
      {rows.length === 0 ? (
        <p className="text-ink-2 text-sm">{nothing}</p>
      ) : (
        <ul className="divide-y divide-line text-sm">
          {rows.map(({ key, content, note }) => (
            <li key={key} className="flex items-center justify-between gap-3 py-2">
              <span className="min-w-0 [overflow-wrap:anywhere]">{content}</span>
              {note && <span className="num flex-none text-ink-2">{note}</span>}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** Lists the limits and checks that end within 14 days. */
export function EndingPanel({ locale, ending }: { locale: Locale; ending: Today["ending"] }) {
  const t = words(locale);
  const rows = ending.map(({ kind, shopNames, shopHandle, at }) => {
    const sentence = { shop: textIn(shopNames, locale), date: formats(locale).day(at, "short") };
    return {
      key: `${kind} ${shopHandle} ${at}`,
      content: (
        <a href={paths.shop(locale, { handle: shopHandle })}>
          {kind === "limit" ? t("operator.today.limitEnds", sentence) : t("operator.today.checkEnds", sentence)}
        </a>
      ),
    };
  });
  return <ListPanel title={t("operator.today.runsOut")} rows={rows} nothing={t("operator.today.nothingRunsOut")} />;
}

/** Lists the jobs that failed for good within 7 days. */
export function FailurePanel({ locale, failures }: { locale: Locale; failures: Today["failures"] }) {
  const t = words(locale);
  const rows = failures.map(({ name, count, lastAt }) => ({
    key: name,
    content: t("operator.today.jobFailed", { name, count, date: formats(locale).day(lastAt, "moment") }),
  }));
  return <ListPanel title={t("operator.today.failed")} rows={rows} nothing={t("operator.today.nothingFailed")} />;
}

/** Lists the shops that opened within 7 days. */
export function NewShopPanel({ locale, shops }: { locale: Locale; shops: Today["newShops"] }) {
  const t = words(locale);
  const rows = shops.map(({ handle, names, createdAt, isConfirmed, designs }) => ({
    key: handle,
    content: (
      <>
        <a href={paths.shop(locale, { handle })} className="font-semibold">
          <bdi>{textIn(names, locale)}</bdi>
        </a>
        <span className="block text-ink-2">
          {t("operator.today.newShop", { designs })}
          {!isConfirmed && ` · ${t("operator.today.unconfirmed")}`}
        </span>
      </>
    ),
    note: formats(locale).day(createdAt, "short"),
  }));
  return <ListPanel title={t("operator.today.newShops")} rows={rows} nothing={t("operator.today.noNewShops")} />;
}

/** Lists the searches of 7 days that found nothing, the most frequent first. */
export function SearchPanel({ locale, misses }: { locale: Locale; misses: CountedSearchMiss[] }) {
  const t = words(locale);
  const { number, language } = formats(locale);
  const rows = misses.map((miss) => ({
    key: `${miss.locale} ${miss.kind} ${miss.words}`,
    content: (
      <>
        <bdi lang={languageTag(miss.locale)} className="font-semibold">
          {miss.words}
        </bdi>{" "}
        <span className="text-ink-2">{language(miss.locale)}</span>
      </>
    ),
    note: number(miss.count),
  }));
  return (
    <ListPanel
      title={t("operator.today.searches")}
      all={{ href: paths.operatorSearches(locale), label: t("operator.today.all") }}
      rows={rows}
      nothing={t("operator.today.noSearches")}
    />
  );
}

/** Shows how often a provider helped operators, times the minutes that saves. */
export function TimeSavedPanel({ locale, lines }: { locale: Locale; lines: SavedLine[] }) {
  const t = words(locale);
  const rows = lines.map(({ kind, ...figures }) => ({
    key: kind,
    content: t(`operator.help.savedLines.${kind}`, figures),
  }));
  return (
    <ListPanel
      title={t("operator.help.saved", { days: savedDays })}
      rows={rows}
      nothing={t("operator.help.savedNothing")}
    />
  );
}
