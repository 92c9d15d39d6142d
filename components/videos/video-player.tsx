import type { VideoCard } from "@/lib/catalogue/video-card";
import { paths } from "@/lib/http/paths";
import { type Locale, languageNames, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { videoTitle } from "@/lib/videos/video-address";

type Props = {
  locale: Locale;
  video: Pick<VideoCard, "id" | "key" | "posterKey" | "width" | "height" | "titles">;
  /**
   * Languages with captions; the reader's is on by default. If omitted, only the reader's is offered, and
   * `<video-player>` turns it on once the video plays.
   */
  captionLocales?: readonly Locale[];
  className?: string;
};

/** Returns the path of the video's poster. */
export const posterPath = ({ posterKey }: Pick<VideoCard, "posterKey">) => paths.picture(posterKey, 640, "webp");

/** Renders a video with poster, controls and captions; only the poster loads before it plays. */
export function VideoPlayer({ locale, video, captionLocales, className = "" }: Props) {
  const t = words(locale);
  return (
    <video-player className={className}>
      <video
        controls
        playsInline
        muted
        loop
        preload="none"
        src={paths.videoFile(video.key)}
        poster={posterPath(video)}
        width={video.width}
        height={video.height}
        aria-label={t("videos.watch.label", { title: videoTitle(video, locale) })}
        className={`size-full bg-line ${video.width === video.height ? "object-cover" : "object-contain"}`}
      >
        {(captionLocales ?? [locale]).map((each) => (
          <track
            key={each}
            kind="captions"
            srcLang={languageTag(each)}
            label={languageNames[each]}
            src={paths.captions(each, video.id)}
            default={captionLocales && each === locale}
          />
        ))}
        {t("videos.watch.none")}
      </video>
    </video-player>
  );
}
