import type { VideoCard } from "@/lib/catalogue/video-card";
import type { Locale } from "@/lib/i18n/locale";
import { VideoTile } from "./video-tile";

type Props = {
  locale: Locale;
  videos: VideoCard[];
  /** Number of posters that are visible without scrolling and load at once. */
  eagerCount?: number;
  heading?: "h2" | "h3";
};

/** Shows videos in a grid: two columns on phones, four on wide screens. */
export const VideoGrid = ({ locale, videos, eagerCount = 0, heading }: Props) => (
  <ul className="grid grid-cols-2 gap-x-3 gap-y-6 md:grid-cols-4 md:gap-x-4.5">
    {videos.map((video, index) => (
      <li key={video.id} className="min-w-0">
        <VideoTile locale={locale} video={video} eager={index < eagerCount} heading={heading} />
      </li>
    ))}
  </ul>
);
