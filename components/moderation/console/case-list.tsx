import { Picture } from "@/components/catalogue/picture";
import { Tag } from "@/components/ui/tag";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { formatSpan, formatTimeAgo } from "@/lib/i18n/time-ago";
import type { ListedCase } from "@/lib/moderation/list-cases";
import { caseTitle } from "./case-title";

type Props = {
  locale: Locale;
  cases: ListedCase[];
  /** The operator who reads. */
  userId: string;
  now: Date;
  isDecided?: boolean;
};

/** Lists cases with what was reported, how often, and what is left of the target. */
export function CaseList({ locale, cases, userId, now, isDecided = false }: Props) {
  const t = words(locale);
  return (
    <ol className="divide-y divide-line rounded-l border border-line bg-surface">
      {cases.map((each) => (
        <li key={each.id}>
          <a
            href={paths.operatorCase(locale, each.id)}
            data-row
            className="flex items-start gap-3 p-3 text-ink no-underline hover:bg-paper md:p-4"
          >
            <CasePicture pictureKey={each.pictures[0]} />
            <span className="grid min-w-0 flex-1 gap-0.5">
              <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
                <bdi className="font-semibold [overflow-wrap:anywhere]">{caseTitle(each, locale)}</bdi>
                {each.harm === 3 && !isDecided && <Tag look="busy">{t("operator.cases.harm")}</Tag>}
              </span>
              <span className="text-ink-2 text-sm">
                {t(`moderation.targets.${each.target}`)} · <bdi>{textIn(each.shopNames, locale)}</bdi>
              </span>
              <span className="text-ink-2 text-sm">
                {[
                  t("operator.cases.reports", { count: each.reportCount }),
                  ...each.reasons.map((reason) => t(`moderation.reasons.${reason}`)),
                ].join(" · ")}
              </span>
              {each.claimant && (
                <span className="text-ink-2 text-sm">
                  {each.claimant.id === userId
                    ? t("operator.cases.mine")
                    : t("operator.cases.taken", { name: each.claimant.name })}
                </span>
              )}
            </span>
            <span className="num grid flex-none justify-items-end gap-0.5 text-sm">
              {!isDecided && <TimeLeft locale={locale} dueAt={each.dueAt} now={now} />}
              <time dateTime={each.createdAt} className="text-ink-3 text-xs">
                {formatTimeAgo(locale, each.createdAt, now)}
              </time>
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}

/** Shows the first picture of a reported thing; an empty box keeps the rows aligned. */
export function CasePicture({ pictureKey }: { pictureKey: string | undefined }) {
  return (
    <span className="block size-12 flex-none overflow-clip rounded-m bg-line [&_img]:size-12 [&_img]:object-cover">
      {pictureKey && <Picture pictureKey={pictureKey} alt="" sizes="48px" width={48} height={48} widths={[160]} />}
    </span>
  );
}

/** Shows what is left of the target, or for how long it is past. */
export function TimeLeft({ locale, dueAt, now }: { locale: Locale; dueAt: string; now: Date }) {
  const t = words(locale);
  const left = new Date(dueAt).getTime() - now.getTime();
  const time = formatSpan(locale, Math.abs(left));
  return left < 0 ? (
    <span className="font-semibold text-amber">{t("operator.cases.over", { time })}</span>
  ) : (
    <span>{t("operator.cases.left", { time })}</span>
  );
}
