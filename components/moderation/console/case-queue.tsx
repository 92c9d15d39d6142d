import { Tag } from "@/components/ui/tag";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { ListedCase } from "@/lib/moderation/list-cases";
import { CasePicture, TimeLeft } from "./case-list";
import { caseTitle } from "./case-title";

type Props = { locale: Locale; cases: ListedCase[]; current: string; userId: string; now: Date };

/** Lists the open cases beside the one that is shown, on screens wide enough for both. */
export function CaseQueue({ locale, cases, current, userId, now }: Props) {
  const t = words(locale);
  return (
    <nav
      aria-label={t("operator.cases.open")}
      className="sticky top-4 hidden max-h-[calc(100dvh-2rem)] overflow-y-auto rounded-l border border-line bg-surface xl:block"
    >
      <h2 className="flex items-baseline gap-2 border-line border-b px-3 py-2 font-bold">
        {t("operator.cases.open")}
        <span className="num font-normal text-ink-2 text-sm">{formats(locale).number(cases.length)}</span>
      </h2>
      <ol className="divide-y divide-line">
        {cases.map((each) => (
          <li key={each.id}>
            <a
              href={paths.operatorCase(locale, each.id)}
              aria-current={each.id === current ? "page" : undefined}
              className="flex items-start gap-2 p-2 text-ink no-underline hover:bg-paper aria-[current]:bg-paper aria-[current]:shadow-[inset_3px_0_0_var(--color-drum)] rtl:aria-[current]:shadow-[inset_-3px_0_0_var(--color-drum)]"
            >
              <CasePicture pictureKey={each.pictures[0]} />
              <span className="grid min-w-0 flex-1 gap-0.5 text-sm">
                <bdi className="line-clamp-2 font-semibold [overflow-wrap:anywhere]">{caseTitle(each, locale)}</bdi>
                <span className="text-ink-2 text-xs">
                  {t(`moderation.targets.${each.target}`)} · {t("operator.cases.reports", { count: each.reportCount })}
                </span>
                <span className="flex flex-wrap items-center gap-x-2 text-xs">
                  <TimeLeft locale={locale} dueAt={each.dueAt} now={now} />
                  {each.harm === 3 && <Tag look="busy">{t("operator.cases.harm")}</Tag>}
                </span>
                {each.claimant && (
                  <span className="text-ink-2 text-xs">
                    {each.claimant.id === userId
                      ? t("operator.cases.mine")
                      : t("operator.cases.taken", { name: each.claimant.name })}
                  </span>
                )}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
