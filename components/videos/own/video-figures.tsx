import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { figureDays } from "@/lib/videos/limits";
import type { VideoFigures } from "@/lib/videos/list-own-videos";

/** Shows how often a video was played recently, led to its listing, and led to an inquiry. */
export function VideoFigureList({ locale, figures }: { locale: Locale; figures: VideoFigures }) {
  const t = words(locale);
  return (
    <div>
      <p className="text-ink-3 text-xs">{t("videos.own.figures", { days: figureDays })}</p>
      <dl className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
        {(["plays", "toDesign", "inquiries"] as const).map((each) => (
          <div key={each} className="flex items-baseline gap-1.5">
            <dd className="num font-semibold">{formats(locale).number(figures[each])}</dd>
            <dt className="text-ink-2 text-sm">{t(`videos.own.${each}`)}</dt>
          </div>
        ))}
      </dl>
    </div>
  );
}
