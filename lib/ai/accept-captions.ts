import { and, eq } from "drizzle-orm";
import type { CaptionsProposal } from "@/db/base/assist-proposal";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { type Captions, videos } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, NotFound, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { type Locale, locales } from "../i18n/locale";
import { sha256Hex } from "../security/hmac";
import { refreshVideoPages } from "../videos/refresh-video-pages";
import { lockProposal, logAccepted } from "./lock-request";
import { canCaption } from "./policy";

/** `version` is the one of the captions that the page showed beside the proposal, see captionsVersion(). */
export type AcceptCaptions = { shopId: number; assistId: string; version: string; languages: Locale[] };

/** Returns a hash of a video's captions in all languages, which changes with every text and time. */
export const captionsVersion = (captions: Captions): string =>
  sha256Hex(JSON.stringify(locales.map((locale) => captions[locale]?.map(({ from, to, text }) => [from, to, text]))));

/**
 * Replaces the video's captions in the chosen languages by the proposed lines, each for the whole length of the video.
 * They are marked as written by a machine until a person edits them.
 * @throws NotAllowed, NotFound; Refusal if nothing was chosen, the proposal was accepted or discarded, or the captions
 * have changed since
 */
export const acceptCaptions = (actor: Actor, input: AcceptCaptions, db: Db = database): Promise<{ videoId: number }> =>
  asShop(
    input.shopId,
    async (tx) => {
      const { shopId, assistId } = input;
      allow(canCaption(actor, shopId) && actor.kind === "user");
      const { proposal, videoId } = await lockProposal(actor, input, "captions", tx);
      const chosen = locales.filter((locale) => input.languages.includes(locale) && proposal.captions[locale]);
      if (chosen.length === 0) throw new Refusal("assist.draft.nothingChosen");
      const isThisVideo = and(eq(videos.id, videoId ?? 0), eq(videos.shopId, shopId));
      const [video] = await tx.select().from(videos).where(isThisVideo).for("update");
      if (!video) throw new NotFound("video");
      if (captionsVersion(video.captions) !== input.version) throw new Refusal("assist.captions.changed");
      await updateCaptions(video, proposal, chosen, tx);
      await logAccepted(actor, { shopId, assistId, kind: "captions", fields: chosen }, tx);
      await recordEvent(actor, { name: "video.edited", shopId, videoId: video.id }, tx);
      if (video.publishedAt) await refreshVideoPages(shopId, [video.listingId], tx);
      return { videoId: video.id };
    },
    db,
  );

async function updateCaptions(
  video: typeof videos.$inferSelect,
  { captions }: CaptionsProposal,
  chosen: Locale[],
  tx: Tx,
) {
  const lines = chosen.map((locale) => [locale, [{ from: 0, to: video.milliseconds, text: captions[locale] ?? "" }]]);
  await tx
    .update(videos)
    .set({
      captions: { ...video.captions, ...Object.fromEntries(lines) },
      machineCaptions: locales.filter((each) => chosen.includes(each) || video.machineCaptions.includes(each)),
    })
    .where(eq(videos.id, video.id));
}
