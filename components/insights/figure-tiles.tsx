import { formatReplyTime } from "@/components/shops/format-figures";
import { Figure } from "@/components/workspace/figure";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Count, Totals } from "@/lib/insights/metrics";
import { formatChange } from "./change";

type Props = { locale: Locale; totals: Totals };

const counts = ["visitors", "views", "inquiries", "quoted", "agreed"] as const;

/** Shows six key figures of the shop, each compared with the previous period. */
export function FigureTiles({ locale, totals }: Props) {
  const t = words(locale);
  const { number } = formats(locale);
  const note = (count: Count) => {
    const percent = formatChange(count, locale);
    const before = number(count.before);
    return percent
      ? t("insights.tile.change", { percent, count: before })
      : t("insights.tile.before", { count: before });
  };
  const tile = (name: (typeof counts)[number]) => (
    <Figure
      key={name}
      label={t(`insights.tile.${name}`)}
      value={number(totals[name].now)}
      note={note(totals[name])}
      look={totals[name].before > 0 && totals[name].now > totals[name].before ? "good" : "plain"}
    />
  );
  const { now, before } = totals.minutes;
  const replyTimeText = (minutes: number | null) => (minutes === null ? "–" : formatReplyTime(locale, minutes));
  return (
    <div className="grid grid-cols-2 gap-3 md:grid-cols-3 md:gap-4">
      {counts.map(tile)}
      <Figure
        label={t("insights.tile.minutes")}
        value={replyTimeText(now)}
        note={t("insights.tile.before", { count: replyTimeText(before) })}
      />
    </div>
  );
}
