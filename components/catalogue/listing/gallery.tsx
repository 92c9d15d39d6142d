import type { ReactNode } from "react";
import { Picture } from "@/components/catalogue/picture";
import { posterPath, VideoPlayer } from "@/components/videos/video-player";
import { PlayMark } from "@/components/videos/video-tile";
import type { PublicPicture } from "@/lib/catalogue/public-listing";
import type { VideoCard } from "@/lib/catalogue/video-card";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { pageWidth } from "@/lib/media/widths";
import { videoAddress } from "@/lib/videos/video-address";

type Props = {
  locale: Locale;
  title: string;
  pictures: PublicPicture[];
  /** Shown as the last item. */
  video: VideoCard | null;
  /** Rendered over the first corner of the pictures. */
  mark: ReactNode;
};

/** Shows pictures and a video in a swipeable strip, with thumbnails if there are at least two. */
export function Gallery({ locale, title, pictures, video, mark }: Props) {
  const t = words(locale);
  const count = pictures.length;
  const isMany = count + (video ? 1 : 0) > 1;
  if (count === 0 && !video) return null;
  return (
    <photo-gallery
      className={`grid content-start gap-2.5 ${isMany ? "lg:grid-cols-[3.75rem_minmax(0,1fr)]" : ""}`}
      aria-label={t("listing.gallery.label")}
      role="group"
    >
      {isMany && (
        <ul className="photo-list">
          {pictures.map(({ key, color }, index) => (
            <Thumbnail
              key={key}
              href={paths.picture(key, 960, "webp")}
              label={t("listing.gallery.show", { number: index + 1 })}
              isCurrent={index === 0}
            >
              <Picture pictureKey={key} alt="" color={color} sizes="60px" widths={[160]} width={60} height={60} />
            </Thumbnail>
          ))}
          {video && (
            <Thumbnail
              href={paths.video(locale, videoAddress(video, locale))}
              label={t("videos.gallery.show")}
              isCurrent={count === 0}
            >
              {/* The same file as the player's poster, so that the browser loads it once. */}
              <img src={posterPath(video)} alt="" loading="lazy" width={60} height={60} className="size-full" />
              <span className="absolute inset-0 grid place-items-center">
                <span className="grid size-7 place-items-center rounded-full bg-ink/80 text-white">
                  <PlayMark />
                </span>
              </span>
            </Thumbnail>
          )}
        </ul>
      )}
      <div className="relative min-w-0">
        <section
          data-strip=""
          tabIndex={isMany ? 0 : undefined}
          aria-label={t("listing.gallery.label")}
          className="photo-strip"
        >
          {pictures.map(({ key, color, alt }, index) => (
            <a key={key} href={paths.picture(key, pageWidth, "webp")} rel="noopener nofollow" target="_blank">
              <Picture
                pictureKey={key}
                alt={alt ?? t("listing.gallery.picture", { title, number: index + 1, count })}
                color={color}
                sizes="(min-width: 1280px) 566px, (min-width: 768px) 50vw, 92vw"
                widths={[320, 640, 960]}
                width={960}
                height={960}
                eager={index === 0}
              />
            </a>
          ))}
          {video && <VideoPlayer locale={locale} video={video} className="print:hidden" />}
        </section>
        <p className="absolute start-0 top-3 md:start-3">{mark}</p>
      </div>
    </photo-gallery>
  );
}

type ThumbnailProps = {
  /** The file or page that it opens without JavaScript. */
  href: string;
  label: string;
  isCurrent: boolean;
  children: ReactNode;
};

const Thumbnail = ({ href, label, isCurrent, children }: ThumbnailProps) => (
  <li>
    <a href={href} data-photo="" aria-current={isCurrent ? "true" : undefined} aria-label={label}>
      {children}
    </a>
  </li>
);
