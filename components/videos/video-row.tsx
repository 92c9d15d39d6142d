import type { VideoCard } from "@/lib/catalogue/video-card";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { VideoGrid } from "./video-grid";

type Props = {
  locale: Locale;
  /** Only the first four are shown. */
  videos: VideoCard[];
  /** Replaces the default heading. */
  heading?: string;
};

/** Shows a row of videos and a link to all of them; renders nothing without videos. */
export function VideoRow({ locale, videos, heading }: Props) {
  const t = words(locale);
  if (videos.length === 0) return null;
  return (
    <section>
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-4">
        <h2 className="font-bold text-xl md:text-2xl">{heading ?? t("videos.row.title")}</h2>
        <a href={paths.videos(locale)} className="inline-flex min-h-11 items-center text-sm hover:underline">
          {t("videos.row.all")}{" "}
          <span aria-hidden="true" className="ms-1 rtl:-scale-x-100">
            →
          </span>
        </a>
      </div>
      <VideoGrid locale={locale} videos={videos.slice(0, 4)} />
    </section>
  );
}
