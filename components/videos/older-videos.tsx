import { pillClass } from "@/components/ui/button";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = {
  locale: Locale;
  isFirst: boolean;
  /** Id of the video after which the next page starts; null on the last page. */
  next: number | null;
};

/** Links to older videos, and back to the newest. */
export function OlderVideos({ locale, isFirst, next }: Props) {
  const t = words(locale);
  if (isFirst && next === null) return null;
  return (
    <nav aria-label={t("videos.list.pages")} className="mt-8 flex flex-wrap items-center justify-center gap-2">
      {!isFirst && (
        <a href={paths.videos(locale)} className={pillClass()}>
          {t("videos.list.newest")}
        </a>
      )}
      {next !== null && (
        <a rel="next" href={paths.videos(locale, next)} className={pillClass()}>
          {t("videos.list.older")}
        </a>
      )}
    </nav>
  );
}
