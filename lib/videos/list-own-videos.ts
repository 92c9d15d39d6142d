import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import type { VideoDraftStatus } from "@/db/schema";
import type { Actor } from "../core/actor";
import type { Locale, SomeTexts, Texts } from "../i18n/locale";
import { figureDays } from "./limits";
import { canSeeOwnVideos } from "./policy";

/** Within `figureDays` days: people who played it, visited its listing from it, and sent an inquiry from its page. */
export type VideoFigures = { plays: number; toDesign: number; inquiries: number };
export type OwnVideo = {
  id: number;
  key: string;
  posterKey: string;
  width: number;
  height: number;
  milliseconds: number;
  bytes: number;
  color: string;
  titles: Texts;
  captionLocales: Locale[];
  publishedAt: string | null;
  /** Whether it was public before. */
  wasPublic: boolean;
  design: { id: number; titles: SomeTexts; locale: Locale; isPublic: boolean } | null;
  figures: VideoFigures;
};
/** An uploaded video that is being encoded or was refused. */
export type OwnDraft = { id: string; name: string; status: VideoDraftStatus; percent: number; refused: string | null };
export type OwnVideos = { videos: OwnVideo[]; drafts: OwnDraft[] };

const maxRows = 200;

/**
 * Lists a shop's videos, the newest first, and the drafts that are being encoded or were refused. Empty for strangers.
 */
export async function listOwnVideos(
  actor: Actor,
  { shopId }: { shopId: number },
  db: Db = database,
): Promise<OwnVideos> {
  if (!canSeeOwnVideos(actor, { shopId })) return { videos: [], drafts: [] };
  return asShop(
    shopId,
    async (tx) => {
      const videos = await tx.execute<{ row: OwnVideo }>(sql`
        select jsonb_build_object('id', v.id, 'key', v.key, 'posterKey', v.poster_key, 'width', v.width, 'height', v.height,
          'milliseconds', v.milliseconds, 'bytes', v.bytes, 'color', v.color, 'titles', v.titles,
          'publishedAt', v.published_at, 'wasPublic', v.first_published_at is not null,
          'captionLocales', (select coalesce(jsonb_agg(locale order by locale), '[]') from jsonb_object_keys(v.captions) locale),
          'design', (select jsonb_build_object('id', l.id, 'locale', l.locale,
              'isPublic', l.status in ('published', 'paused', 'discontinued'),
              'titles', (select coalesce(jsonb_object_agg(t.locale, t.title), '{}') from listing_texts t where t.listing_id = l.id))
            from listings l where l.id = v.listing_id),
          'figures', (select jsonb_build_object('plays', coalesce(sum(d.plays), 0), 'toDesign', coalesce(sum(d.listing_clicks), 0),
              'inquiries', coalesce(sum(d.inquiries), 0)) from video_days d where d.video_id = v.id
            and d.day > (now() at time zone 'Asia/Shanghai')::date - ${figureDays}::integer)) as row
        from videos v where v.shop_id = ${shopId} order by v.id desc limit ${maxRows}`);
      const drafts = await tx.execute<OwnDraft>(sql`
        select id, name, status, percent, refused from video_drafts
        where shop_id = ${shopId} and status <> 'done' order by created_at desc limit 20`);
      return { videos: videos.map(({ row }) => row), drafts: [...drafts] };
    },
    db,
  );
}
