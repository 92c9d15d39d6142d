import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { pictures } from "@/db/schema";
import { limitAttempts } from "../accounts/rate-limit";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { pictureLimits } from "./limits";
import { makeRenditions, type StoredPicture } from "./make-renditions";
import { canAddPicture } from "./policy";
import { originalStorage } from "./storage";

export type AddPicture = { shopId: number; bytes: Uint8Array };
/** A picture of the shop that no listing shows yet. */
export type Picture = Omit<StoredPicture, "hash"> & { id: string };

const uploads = { limit: 600, windowSeconds: 3600 };

/**
 * Renders the files of an uploaded picture and stores them for the shop, with an original for crops and background
 * removal. The uploaded file itself is not stored.
 * @throws NotAllowed for strangers, Refusal if it is not a usable picture, or the shop has too many or sends too fast
 */
export async function addPicture(actor: Actor, { shopId, bytes }: AddPicture, db: Db = database): Promise<Picture> {
  allow(canAddPicture(actor, shopId));
  await limitAttempts(`pictures:${shopId}`, uploads, db);
  const stored = await asShop(shopId, (tx) => tx.$count(pictures, eq(pictures.shopId, shopId)), db);
  if (stored >= pictureLimits.perShop)
    throw new Refusal("catalogue.pictures.tooManyStored", { count: pictureLimits.perShop });
  const rendered = await makeRenditions(bytes, { originals: originalStorage() });
  return asShop(
    shopId,
    async (tx) => {
      const [picture] = await tx
        .insert(pictures)
        .values({ shopId, ...rendered })
        .returning({ id: pictures.id });
      if (!picture) throw new Error("a picture was not stored");
      await recordEvent(actor, { name: "picture.added", shopId, pictureId: picture.id }, tx);
      const { hash: _, ...shown } = rendered;
      return { ...shown, id: picture.id };
    },
    db,
  );
}
