import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { pictures } from "@/db/schema";
import { limitAttempts } from "../accounts/rate-limit";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { pictureLimits } from "./limits";
import { type MadePicture, makeRenditions } from "./make-renditions";
import { canAddPicture } from "./policy";
import { originalStorage } from "./storage";

export type AddPicture = { shopId: number; bytes: Uint8Array };
/** A picture of the shop that no design shows yet. */
export type Picture = MadePicture & { id: string };

const uploads = { limit: 600, windowSeconds: 3600 };

/**
 * Makes a picture of what was sent and keeps it for the shop, with an original for crops and cut-outs. The file itself is
 * not kept.
 * @throws NotAllowed for strangers, Refusal when it is no usable picture, the shop has too many or sends too fast
 */
export async function addPicture(actor: Actor, { shopId, bytes }: AddPicture, db: Db = database): Promise<Picture> {
  allow(canAddPicture(actor, shopId));
  await limitAttempts(`pictures:${shopId}`, uploads, db);
  const kept = await asShop(shopId, (tx) => tx.$count(pictures, eq(pictures.shopId, shopId)), db);
  if (kept >= pictureLimits.perShop)
    throw new Refusal("catalogue.pictures.tooManyKept", { count: pictureLimits.perShop });
  const made = await makeRenditions(bytes, { originals: originalStorage() });
  return asShop(
    shopId,
    async (tx) => {
      const [picture] = await tx
        .insert(pictures)
        .values({ shopId, ...made })
        .returning({ id: pictures.id });
      if (!picture) throw new Error("a picture was not kept");
      await recordEvent(actor, { name: "picture.added", shopId, pictureId: picture.id }, tx);
      return { ...made, id: picture.id };
    },
    db,
  );
}
