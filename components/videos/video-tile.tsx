import { Picture } from "@/components/catalogue/picture";
import type { VideoCard } from "@/lib/catalogue/video-card";
import { paths } from "@/lib/http/paths";
import { clockTime } from "@/lib/i18n/duration";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { videoAddress, videoTitle } from "@/lib/videos/video-address";

type Props = {
  locale: Locale;
  video: VideoCard;
  /** Whether the poster is visible without scrolling and loads at once. */
  eager?: boolean;
  /** Level of the title's heading: h2 directly below the page's title, h3 in a section with a heading. */
  heading?: "h2" | "h3";
};

/** Shows one video in a list: poster, length, title and shop. The whole tile links to it. */
export function VideoTile({ locale, video, eager, heading: Heading = "h3" }: Props) {
  const seconds = Math.max(1, Math.round(video.milliseconds / 1000));
  return (
    <article className="group relative">
      <div className="relative aspect-square overflow-clip rounded-m bg-line">
        <Picture
          pictureKey={video.posterKey}
          color={video.color}
          alt=""
          sizes="(min-width: 80rem) 18rem, (min-width: 48rem) 23vw, 46vw"
          width={320}
          height={320}
          widths={[160, 320, 640]}
          eager={eager}
        />
        <span className="absolute end-2 bottom-2 flex items-center gap-1.5 rounded-full bg-ink/80 py-1 ps-2 pe-2.5 text-white text-xs">
          <PlayMark />
          <span aria-hidden="true" className="num">
            {clockTime(seconds)}
          </span>
          <span className="sr-only">{words(locale)("videos.list.seconds", { count: seconds })}</span>
        </span>
      </div>
      <Heading className="mt-2.5 line-clamp-2 font-medium text-[0.92rem] leading-[1.35]">
        <a
          href={paths.video(locale, videoAddress(video, locale))}
          className="after:absolute after:inset-0 group-hover:underline"
        >
          {videoTitle(video, locale)}
        </a>
      </Heading>
      <p className="mt-0.5 truncate text-[0.8rem] text-ink-2">
        <bdi>{textIn(video.shop.names, locale, video.shop.locale)}</bdi>
      </p>
    </article>
  );
}

/** Renders the play triangle; it points right in all languages. */
export const PlayMark = () => (
  <svg viewBox="0 0 10 10" aria-hidden="true" className="size-2.5 fill-current">
    <path d="M1.5 0v10L10 5z" />
  </svg>
);
