import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireShop } from "@/app/_lib/session";
import { CaptionsAssist } from "@/components/ai/captions-assist";
import { HeldNotice } from "@/components/moderation/held-notice";
import { Panel } from "@/components/ui/panel";
import { listingOptions } from "@/components/videos/own/listing-options";
import { VideoForm } from "@/components/videos/own/video-form.client";
import { videoFormLanguages } from "@/components/videos/own/video-words";
import { Notice } from "@/components/workspace/notice";
import { OneButton } from "@/components/workspace/one-button.client";
import { PageHeader } from "@/components/workspace/page-header";
import { captionsVersion } from "@/lib/ai/accept-captions";
import { findCaptionsDraft } from "@/lib/ai/find-request";
import { getAssist } from "@/lib/ai/get-assist";
import { canCaption, canSwitchAssist } from "@/lib/ai/policy";
import { idOfHandle, toBase36 } from "@/lib/core/id";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { findHeld } from "@/lib/moderation/rules/find-held";
import { findOwnVideo, listListingChoices } from "@/lib/videos/find-own-video";
import { videoShows } from "@/lib/videos/generate-titles";
import { canEditVideo, canPublishVideo } from "@/lib/videos/policy";
import { videoTitle } from "@/lib/videos/video-address";
import { editVideoAction, publishVideoAction, removeVideoAction, takeDownVideoAction } from "../actions";
import { acceptCaptionsAction, discardCaptionsAction, requestCaptionsAction } from "./assist-actions";

type Props = {
  params: Promise<{ locale: Locale; id: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("videos.editVideo.title") };
}

export default async function OwnVideoPage({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const videoId = idOfHandle(id);
  if (videoId === undefined) notFound();
  const { actor, shopId } = await requireShop(paths.workspaceVideo(locale, videoId));
  const [video, designs, assist, request, held] = await Promise.all([
    findOwnVideo(actor, { shopId, videoId }),
    listListingChoices(actor, { shopId, locale }),
    getAssist(actor, shopId),
    findCaptionsDraft(actor, { shopId, videoId }),
    findHeld(actor, { shopId, target: "video", id: videoId }),
  ]);
  if (!video) notFound();
  const t = words(locale);
  const title = videoTitle(video, locale);
  const hidden = { shopId: String(shopId), locale, videoId: String(videoId) };
  const mayPublish = canPublishVideo(actor, { shopId });
  return (
    <>
      <PageHeader title={title} back={{ href: paths.workspaceVideos(locale), label: t("videos.own.title") }} />
      <div className="grid max-w-3xl grid-cols-1 gap-5">
        {(await searchParams).done === "edited" && <Notice>{t("videos.editVideo.done")}</Notice>}
        {held && <HeldNotice locale={locale} held={held} target="video" />}
        <video
          controls
          playsInline
          muted
          preload="none"
          src={paths.videoFile(video.key)}
          poster={paths.picture(video.posterKey, 640, "webp")}
          width={video.width}
          height={video.height}
          aria-label={t("videos.watch.label", { title })}
          className="max-h-[60vh] w-full rounded-l bg-line object-contain"
        />
        {canCaption(actor, shopId) && (
          <CaptionsAssist
            video={video}
            version={captionsVersion(video.captions)}
            design={video.listingId === null ? undefined : designs.find(({ id }) => id === video.listingId)?.title}
            state={assist.state}
            maySwitch={canSwitchAssist(actor, shopId)}
            request={request}
            left={assist.left}
            locale={locale}
            actions={{ request: requestCaptionsAction, accept: acceptCaptionsAction, discard: discardCaptionsAction }}
          />
        )}
        <Panel>
          <VideoForm
            key={JSON.stringify([video.ownTitles, video.shows, video.listingId])}
            action={editVideoAction}
            of={{ shopId, locale, videoId }}
            design={video.listingId === null ? "" : toBase36(video.listingId)}
            designs={listingOptions(designs, t("videos.own.ofShop"))}
            shows={video.shows}
            showOptions={videoShows.map((value) => ({ value, label: t(`videos.editVideo.${value}`) }))}
            languages={videoFormLanguages(locale, video)}
            readOnlyBecause={canEditVideo(actor, video) ? undefined : t("videos.editVideo.notYou")}
            words={{
              shows: t("videos.editVideo.shows"),
              design: t("videos.own.design"),
              words: t("videos.editVideo.words"),
              hint: t("videos.editVideo.hint"),
              example: t("videos.editVideo.example"),
              machine: t("assist.machine"),
              submit: t("videos.editVideo.submit"),
              working: t("videos.editVideo.working"),
              errors: t("errors.title"),
              optional: t("inquiries.optional"),
            }}
          />
        </Panel>
        {mayPublish && !held && (
          <OneButton
            key={String(video.publishedAt)}
            action={video.publishedAt ? takeDownVideoAction : publishVideoAction}
            hidden={hidden}
            label={t(video.publishedAt ? "videos.takeDownVideo.submit" : "videos.publishVideo.submit")}
            look={video.publishedAt ? "quiet" : "plain"}
          />
        )}
        {!mayPublish && <p className="text-ink-2 text-sm">{t("videos.publishVideo.notYou")}</p>}
        {mayPublish && !video.publishedAt && (
          <details className="rounded-l border border-line bg-surface px-4 md:px-5 open:pb-5">
            <summary className="flex min-h-11 cursor-pointer items-center font-semibold">
              {t("videos.removeVideo.open")}
            </summary>
            <p className="mb-3 text-ink-2">{t("videos.removeVideo.hint")}</p>
            <OneButton
              action={removeVideoAction}
              hidden={hidden}
              label={t("videos.removeVideo.submit")}
              look="danger"
            />
          </details>
        )}
      </div>
    </>
  );
}
