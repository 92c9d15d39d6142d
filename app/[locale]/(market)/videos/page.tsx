import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { EmptyList } from "@/components/catalogue/empty-list";
import { Breadcrumbs, breadcrumbList } from "@/components/layout/breadcrumbs";
import { JsonLd } from "@/components/layout/json-ld";
import { SitePage } from "@/components/layout/site-page";
import { OlderVideos } from "@/components/videos/older-videos";
import { VideoGrid } from "@/components/videos/video-grid";
import { idOfHandle } from "@/lib/core/id";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { tagDocument } from "@/lib/rendering/document";
import { pageMetadata } from "@/lib/rendering/page-metadata";
import { listVideos } from "@/lib/videos/list-videos";

type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<{ before?: string | string[] }> };

const load = cache((before: number | undefined) => listVideos(before));

async function find({ params, searchParams }: Props) {
  const { locale } = await params;
  const cursor = (await searchParams).before;
  const before = typeof cursor === "string" ? idOfHandle(cursor) : undefined;
  if (cursor !== undefined && before === undefined) notFound();
  const videos = await load(before);
  if (!videos) notFound();
  return { locale, videos, isFirst: before === undefined, pathIn: (each: Locale) => paths.videos(each, before) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, videos, isFirst, pathIn } = await find(props);
  const t = words(locale);
  return pageMetadata({
    locale,
    pathIn,
    title: t("videos.list.metaTitle", { site: t("common.site") }),
    description: t("videos.list.metaDescription"),
    // Every new video shifts the older pages, so they are not indexed.
    isIndexed: isFirst && videos.items.length > 0,
    pictureKey: videos.items[0]?.posterKey,
  });
}

export default async function VideosPage(props: Props) {
  const { locale, videos, isFirst, pathIn } = await find(props);
  tagDocument("home");
  const t = words(locale);
  const steps = [{ name: t("videos.nav"), href: paths.videos(locale) }];
  return (
    <SitePage locale={locale} pathIn={pathIn}>
      <JsonLd graph={[breadcrumbList(locale, steps)]} />
      <div className="page pt-4">
        <Breadcrumbs locale={locale} steps={steps} />
        <h1 className="mt-2 font-bold text-3xl">{t("videos.list.title")}</h1>
        <p className="mt-1 mb-6 max-w-prose text-ink-2">{t("videos.list.intro")}</p>
        {videos.items.length > 0 ? (
          <VideoGrid locale={locale} videos={videos.items} eagerCount={2} heading="h2" />
        ) : (
          <EmptyList title={t("videos.list.empty")} next={t("videos.list.emptyNext")}>
            <a href={paths.newDesigns(locale)} className="inline-flex min-h-11 items-center font-semibold underline">
              {t("common.nav.newThisWeek")}
            </a>
          </EmptyList>
        )}
        <OlderVideos locale={locale} isFirst={isFirst} next={videos.next} />
      </div>
    </SitePage>
  );
}
