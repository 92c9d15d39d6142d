import { and, eq, sql } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { pictureEdits, pictures } from "@/db/schema";
import { limitAttempts } from "../accounts/rate-limit";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import { recordEvent } from "../events/record-event";
import type { Picture } from "./add-picture";
import type { EditPicture } from "./edit-input";
import { readEdit } from "./find-picture-edit";
import { newKey, storeFiles } from "./make-renditions";
import { createEditRequest, refusalOfEdit } from "./picture-edit-request";
import { canAddPicture } from "./policy";
import { requestEdit } from "./renditions-pool";
import { mediaStorage } from "./storage";

const edits = { limit: 300, windowSeconds: 3600 };

/**
 * Renders an edit of a picture, always from its original. The original remains, and is returned if there is nothing to
 * do. The same edit twice returns the same picture. The alternative text is that of the replaced picture.
 * @throws NotAllowed for strangers, NotFound, Refusal if too little is left or the background cannot be removed
 */
export async function editPicture(actor: Actor, input: EditPicture, db: Db = database): Promise<Picture> {
  const { shopId, pictureId, crop, isClean } = input;
  allow(canAddPicture(actor, shopId));
  const { source, existing } = await asShop(shopId, (tx) => findSameEdit(input, tx), db);
  if (!crop && !isClean) return source;
  if (existing) return existing;
  await limitAttempts(`picture-edits:${shopId}`, edits, db);
  const response = await requestEdit(await createEditRequest(source.key, { crop, isClean }));
  if ("refused" in response) throw refusalOfEdit(response.refused);
  const stored = await storeFiles(newKey(), response, mediaStorage());
  return asShop(
    shopId,
    async (tx) => {
      const [before] = await tx.select({ alt: pictures.alt }).from(pictures).where(eq(pictures.id, pictureId));
      const [picture] = await tx
        .insert(pictures)
        .values({ shopId, ...stored, alt: before?.alt })
        .returning({ id: pictures.id });
      if (!picture) throw new Error("a picture was not stored");
      await tx.insert(pictureEdits).values({ shopId, pictureId: picture.id, sourceId: source.id, crop, isClean });
      await recordEvent(actor, { name: "picture.edited", shopId, pictureId: picture.id, sourceId: source.id }, tx);
      const { hash: _, ...shown } = stored;
      return { ...shown, id: picture.id };
    },
    db,
  );
}

async function findSameEdit(input: EditPicture, tx: Tx) {
  const { source } = await readEdit(input, tx);
  const crop = input.crop ? JSON.stringify(input.crop) : null;
  const { id, key, width, height, color } = pictures;
  const [existing] = await tx
    .select({ id, key, width, height, color })
    .from(pictureEdits)
    .innerJoin(pictures, and(eq(pictures.shopId, pictureEdits.shopId), eq(id, pictureEdits.pictureId)))
    .where(
      and(
        eq(pictureEdits.shopId, input.shopId),
        eq(pictureEdits.sourceId, source.id),
        eq(pictureEdits.isClean, input.isClean),
        sql`${pictureEdits.crop} is not distinct from ${crop}::jsonb`,
      ),
    )
    .limit(1);
  // The caller is about to show it again.
  if (existing) await tx.update(pictures).set({ unusedSince: null }).where(eq(pictures.id, existing.id));
  return { source, existing };
}
