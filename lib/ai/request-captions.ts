import { and, eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { videos } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, NotFound } from "../core/errors";
import { canCaption } from "./policy";
import { startPrompt } from "./start-prompt";

export type OfVideo = { shopId: number; videoId: number };

/** Requests a caption for a video in each language. @throws NotAllowed, NotFound; Refusal, see startPrompt() */
export const requestCaptions = (actor: Actor, { shopId, videoId }: OfVideo, db: Db = database) =>
  asShop(
    shopId,
    async (tx) => {
      allow(canCaption(actor, shopId));
      if ((await tx.$count(videos, and(eq(videos.id, videoId), eq(videos.shopId, shopId)))) === 0)
        throw new NotFound("video");
      return startPrompt(actor, { shopId, kind: "captions", about: { videoId }, input: { notes: "" } }, tx);
    },
    db,
  );
