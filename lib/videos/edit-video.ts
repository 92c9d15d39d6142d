import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { type VideoShows, videos } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import type { SomeTexts } from "../i18n/locale";
import { locales } from "../i18n/locale";
import { areSameCaptions, type Caption } from "./captions";
import { generateTitles } from "./generate-titles";
import { getShownListing, getVideoForUpdate, type OfVideo } from "./own-video";
import { canEditVideo } from "./policy";
import { publishUnlessHeld } from "./publish-unless-held";
import { refreshVideoPages } from "./refresh-video-pages";

export type EditVideo = OfVideo & {
  /** The listing it shows; undefined for the shop itself. */
  listingId?: number;
  shows: VideoShows;
  /** In the languages in which the shop wrote them; the others are generated. */
  titles: SomeTexts;
  captions: Partial<Record<keyof SomeTexts, Caption[]>>;
};

/** Milliseconds by which a caption may exceed its video, because phones and people round; it is cut. */
const grace = 1_000;

/**
 * Sets the subject, the titles and the captions of a video. Generated captions that are changed here become the shop's
 * own. New titles of a public or held video are checked by the rules of moderation.
 * @throws NotAllowed, NotFound; Refusal if a caption begins after the end, or a public video would show a hidden
 * listing
 */
export async function editVideo(actor: Actor, input: EditVideo, db: Db = database): Promise<void> {
  const { shopId, videoId, listingId = null, shows } = input;
  await asShop(
    shopId,
    async (tx) => {
      const video = await getVideoForUpdate(actor, input, tx);
      allow(canEditVideo(actor, video));
      const design = listingId === null ? undefined : await getShownListing(shopId, listingId, tx);
      if (video.publishedAt && design && !["published", "paused", "discontinued"].includes(design.status))
        throw new Refusal("videos.publishVideo.listingNotPublic", { field: "listingId" });
      const titles = await generateTitles({ shopId, listingId, shows, ownTitles: input.titles }, tx);
      const captions = cutToLength(input.captions, video.milliseconds);
      const machineCaptions = video.machineCaptions.filter((each) =>
        areSameCaptions(captions[each], video.captions[each]),
      );
      await tx
        .update(videos)
        .set({ listingId, shows, ownTitles: input.titles, titles, captions, machineCaptions })
        .where(eq(videos.id, videoId));
      await recordEvent(actor, { name: "video.edited", shopId, videoId }, tx);
      const publishedAt = video.publishedAt ?? video.heldPublishedAt;
      const hasNewTitles = locales.some((each) => input.titles[each] !== video.ownTitles[each]);
      if (publishedAt && (hasNewTitles || video.heldPublishedAt)) {
        const isHeld = await publishUnlessHeld(actor, video, { publishedAt, titles: input.titles }, tx);
        if (!isHeld && !video.publishedAt) await recordEvent(actor, { name: "video.published", shopId, videoId }, tx);
      }
      if (publishedAt) await refreshVideoPages(shopId, [listingId, video.listingId], tx);
    },
    db,
  );
}

/** @throws Refusal if a caption exceeds the video */
function cutToLength(captions: EditVideo["captions"], milliseconds: number): EditVideo["captions"] {
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const all = captions[locale] ?? [];
      const late = all.find(({ from, to }) => from >= milliseconds || to > milliseconds + grace);
      const seconds = Math.floor(milliseconds / 1_000);
      if (late) throw new Refusal("videos.captions.tooLate", { field: `captions.${locale}`, text: late.text, seconds });
      return all.length ? [[locale, all.map((each) => ({ ...each, to: Math.min(each.to, milliseconds) }))]] : [];
    }),
  );
}
