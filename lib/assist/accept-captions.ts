import { and, eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { videos } from "@/db/schema";
import type { Actor } from "../accounts/actor";
import { allow, NotFound, Refusal } from "../errors";
import { type Locale, locales } from "../locale";
import { lockProposal, logAccepted } from "./lock-request";
import { canCaption } from "./policy";

export type AcceptCaptions = { shopId: number; assistId: string; languages: Locale[] };

/**
 * Puts the chosen lines under the clip, each for as long as it plays, in place of what stood there in these languages.
 * @throws NotAllowed, NotFound; Refusal when nothing was chosen, or it was taken or put away
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
      const own = and(eq(videos.id, videoId ?? 0), eq(videos.shopId, shopId));
      const [video] = await tx.select().from(videos).where(own).for("update");
      if (!video) throw new NotFound("video");
      const lines = chosen.map((locale) => [
        locale,
        [{ from: 0, to: video.milliseconds, text: proposal.captions[locale] ?? "" }],
      ]);
      await tx
        .update(videos)
        .set({ captions: { ...video.captions, ...Object.fromEntries(lines) } })
        .where(own);
      await logAccepted(actor, { shopId, assistId, kind: "captions", fields: chosen }, tx);
      await purgeDocuments(
        tx,
        `shop:${shopId}`,
        ...(video.listingId === null ? [] : [`listing:${video.listingId}` as const]),
      );
      return { videoId: video.id };
    },
    db,
  );
