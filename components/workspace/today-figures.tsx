import { formatReplyTime, formatShare } from "@/components/shops/format-figures";
import type { OwnWeeklyViews } from "@/lib/catalogue/get-own-weekly-views";
import type { OwnListings } from "@/lib/catalogue/list-own-listings";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { ResponseFigures } from "@/lib/shops/public-shop";
import { Figure } from "./figure";
import { formatWeeklyChange } from "./weekly-change";

type Props = {
  locale: Locale;
  /** Undefined for a lead who inspects the workspace, from whom inquiries are shut. */
  waiting: { count: number; since: string | null } | undefined;
  /** Response figures measured over 90 days; null below 5 cases. */
  figures: ResponseFigures | null;
  counts: OwnListings["counts"];
  /** Number of drafts and of listings started and not saved. */
  unfinished: number;
  week: Pick<OwnWeeklyViews, "views" | "viewsBefore">;
};

/** Shows four key figures of the shop. */
export function TodayFigures({ locale, waiting, figures, counts, unfinished, week }: Props) {
  const t = words(locale);
  const { number } = formats(locale);
  const change = formatWeeklyChange(week, locale);
  const median = figures?.medianFirstReplyMinutes;
  return (
    <div className="mb-4 grid grid-cols-2 gap-3 md:gap-4 lg:grid-cols-4">
      <Figure
        href={paths.workspaceInquiries(locale, "waiting")}
        label={t("workspace.today.waiting")}
        value={waiting ? number(waiting.count) : "–"}
        look={!waiting ? "plain" : waiting.since ? "busy" : "good"}
        note={
          !waiting
            ? t("inspections.shut.title")
            : waiting.since
              ? t("workspace.today.oldest", { time: formatReplyTime(locale, minutesSince(waiting.since)) })
              : t("workspace.today.noneWaiting")
        }
      />
      <Figure
        href={paths.workspaceFigures(locale, { period: "7" })}
        label={t("workspace.today.views")}
        value={number(week.views)}
        look={change?.isUp ? "good" : "plain"}
        note={
          change
            ? t("workspace.today.change", { percent: `\u2066${change.percent}\u2069` })
            : t("workspace.today.noChange")
        }
      />
      <Figure
        label={t("workspace.today.answered")}
        value={figures ? formatShare(locale, figures.answeredWithinDayShare) : "–"}
        look={figures ? "good" : "plain"}
        note={
          median === null || median === undefined
            ? t("workspace.today.tooFew")
            : t("workspace.today.median", { time: formatReplyTime(locale, median) })
        }
      />
      <Figure
        href={paths.workspaceListings(locale, "published")}
        label={t("workspace.today.published")}
        value={number(counts.published)}
        note={unfinished > 0 ? t("workspace.today.draftsLeft", { count: unfinished }) : t("workspace.today.noDrafts")}
      />
    </div>
  );
}

export const minutesSince = (at: string): number => (Date.now() - Date.parse(at)) / 60_000;
