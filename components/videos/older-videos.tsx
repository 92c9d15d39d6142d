import { pillClass } from "@/components/ui/button";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = { locale: Locale; isFirst: boolean /** The video after which older ones go on. */; next: number | null };

/** On to older videos, and back to the newest. */
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
