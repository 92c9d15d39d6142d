import type { Metadata } from "next";
import { requireShop } from "@/app/_lib/session";
import { Panel } from "@/components/ui/panel";
import { listingOptions } from "@/components/videos/own/listing-options";
import { VideoDraftRows } from "@/components/videos/own/video-draft-rows";
import { VideoRows } from "@/components/videos/own/video-rows";
import { VideoUpload } from "@/components/videos/own/video-upload.client";
import { EmptyState } from "@/components/workspace/empty-state";
import { Notice } from "@/components/workspace/notice";
import { OneButton } from "@/components/workspace/one-button.client";
import { PageHeader } from "@/components/workspace/page-header";
import { idOfHandle } from "@/lib/core/id";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { uploadLimits } from "@/lib/media/uploads/limits";
import { listListingChoices } from "@/lib/videos/find-own-video";
import { listOwnVideos } from "@/lib/videos/list-own-videos";
import { canPublishVideo } from "@/lib/videos/policy";
import { findVideoTools } from "@/lib/videos/video-tools";
import { addVideoAction, dismissDraftAction, publishVideoAction, takeDownVideoAction } from "./actions";

type Query = Partial<Record<"done" | "on" | "design", string | string[]>>;
type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("videos.own.title") };
}

export default async function OwnVideosPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const { done, on, design } = await searchParams;
  const { actor, shopId } = await requireShop(paths.workspaceVideos(locale));
  const [{ videos, drafts }, designs, tools] = await Promise.all([
    listOwnVideos(actor, { shopId }),
    listListingChoices(actor, { shopId, locale }),
    findVideoTools(),
  ]);
  const t = words(locale);
  const takenDownId = typeof on === "string" ? idOfHandle(on) : undefined;
  return (
    <>
      <PageHeader
        title={t("videos.own.title")}
        lead={t("videos.own.lead")}
        back={{ href: paths.workspaceListings(locale), label: t("catalogue.own.title") }}
      />
      <div className="grid max-w-3xl grid-cols-1 gap-5">
        {done === "sent" && drafts.length > 0 && <Notice>{t("videos.own.sent")}</Notice>}
        {done === "published" && <Notice>{t("videos.publishVideo.done")}</Notice>}
        {done === "removed" && <Notice>{t("videos.removeVideo.done")}</Notice>}
        {done === "takenDown" && (
          <div className="grid gap-2">
            <Notice>{t("videos.takeDownVideo.done")}</Notice>
            {takenDownId !== undefined && (
              <OneButton
                action={publishVideoAction}
                hidden={{ shopId: String(shopId), locale, videoId: String(takenDownId) }}
                label={t("videos.takeDownVideo.undo")}
                look="plain"
              />
            )}
          </div>
        )}
        <Panel>
          {tools ? (
            <VideoUpload
              action={addVideoAction}
              of={{ shopId, locale }}
              designs={listingOptions(designs, t("videos.own.ofShop"))}
              design={typeof design === "string" ? design : undefined}
              words={{
                design: t("videos.own.design"),
                file: t("videos.own.file"),
                hint: t("videos.own.hint", { megabytes: uploadLimits.clip.bytes / 1024 ** 2 }),
                send: t("videos.own.send"),
                sending: t("videos.own.sending"),
                broken: t("videos.own.broken"),
                failed: t("media.uploads.failed"),
                stop: t("videos.own.stop"),
              }}
            />
          ) : (
            <p>{t("videos.file.noTools")}</p>
          )}
        </Panel>
        <VideoDraftRows locale={locale} shopId={shopId} drafts={drafts} dismiss={dismissDraftAction} />
        {videos.length > 0 ? (
          <VideoRows
            locale={locale}
            shopId={shopId}
            videos={videos}
            mayPublish={canPublishVideo(actor, { shopId })}
            actions={{ publish: publishVideoAction, takeDown: takeDownVideoAction }}
          />
        ) : (
          <EmptyState title={t("videos.own.empty")} text={t("videos.own.emptyText")} />
        )}
      </div>
    </>
  );
}
