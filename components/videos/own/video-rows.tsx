import { buttonClass } from "@/components/ui/button";
import { Tag } from "@/components/ui/tag";
import { OneButton } from "@/components/workspace/one-button.client";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { clockTime } from "@/lib/i18n/duration";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { OwnVideo } from "@/lib/videos/list-own-videos";
import { videoAddress, videoTitle } from "@/lib/videos/video-address";
import { VideoFigureList } from "./video-figures";

type Action = (state: FormState, form: FormData) => Promise<FormState>;
type Props = {
  locale: Locale;
  shopId: number;
  videos: OwnVideo[];
  mayPublish: boolean;
  actions: { publish: Action; takeDown: Action };
};

/** Lists a shop's videos: subject, visibility, figures, and buttons to edit, publish or take down. */
export const VideoRows = (props: Props) => (
  <ul className="grid gap-3">
    {props.videos.map((video) => (
      <VideoRow key={`${video.id} ${video.publishedAt}`} {...props} video={video} />
    ))}
  </ul>
);

function VideoRow({ locale, shopId, video, mayPublish, actions }: Props & { video: OwnVideo }) {
  const t = words(locale);
  const { design, publishedAt, captionLocales } = video;
  const { language, list } = formats(locale);
  const title = videoTitle(video, locale);
  const edit = paths.workspaceVideo(locale, video.id);
  const isVisible = publishedAt !== null && (design === null || design.isPublic);
  const look = isVisible ? "good" : publishedAt ? "busy" : "plain";
  const statusKey = isVisible ? "isPublic" : publishedAt ? "designHidden" : "isHidden";
  return (
    <li className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-4 gap-y-3 rounded-l border border-line bg-surface p-4 sm:grid-cols-[8rem_minmax(0,1fr)]">
      <div className="relative aspect-square overflow-clip rounded-m bg-line">
        <img
          src={paths.picture(video.posterKey, 320, "webp")}
          alt=""
          loading="lazy"
          className="size-full object-cover"
        />
        <span className="num absolute end-1.5 bottom-1.5 rounded-full bg-ink/80 px-2 text-white text-xs leading-5">
          {clockTime(video.milliseconds / 1_000)}
        </span>
      </div>
      <div className="grid content-start gap-1.5">
        <a href={edit} className="font-semibold hover:underline">
          {title}
        </a>
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-2 text-sm">
          <Tag look={look}>{t(`videos.own.${statusKey}`)}</Tag>
          <bdi>{design ? textIn(design.titles, locale, design.locale) : t("videos.own.ofShop")}</bdi>
        </p>
        <p className="text-ink-2 text-sm">
          {captionLocales.length > 0
            ? t("videos.own.captionsIn", { languages: list(captionLocales.map((each) => language(each))) })
            : t("videos.own.noCaptions")}
        </p>
        {video.wasPublic && <VideoFigureList locale={locale} figures={video.figures} />}
      </div>
      <div className="col-span-2 flex flex-wrap items-start gap-2 sm:col-start-2">
        <a href={edit} className={buttonClass("plain")}>
          {t("videos.own.edit")}
          <span className="sr-only">: {title}</span>
        </a>
        {mayPublish && (
          <OneButton
            action={publishedAt ? actions.takeDown : actions.publish}
            hidden={{ shopId: String(shopId), locale, videoId: String(video.id) }}
            label={t(publishedAt ? "videos.takeDownVideo.submit" : "videos.publishVideo.submit")}
            look={publishedAt ? "quiet" : "plain"}
          />
        )}
        {isVisible && (
          <a
            href={paths.video(locale, videoAddress(video, locale))}
            target="_blank"
            rel="noopener"
            className={buttonClass("quiet")}
          >
            {t("videos.own.see")}
          </a>
        )}
      </div>
    </li>
  );
}
