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
import { keepFiles, newKey } from "./make-renditions";
import { questionOfEdit, refusalOfEdit } from "./picture-edit-request";
import { canAddPicture } from "./policy";
import { askForEdit } from "./renditions-pool";
import { mediaStorage } from "./storage";

const edits = { limit: 300, windowSeconds: 3600 };

/**
 * Makes another picture of one, always of how it was taken; that one stays, and is the answer when nothing is to be done
 * to it. The same change asked for twice gives the same picture. It has the words of the one it replaces.
 * @throws NotAllowed for strangers, NotFound, Refusal when too little is left or goods cannot be told from their backdrop
 */
export async function editPicture(actor: Actor, wanted: EditPicture, db: Db = database): Promise<Picture> {
  const { shopId, pictureId, crop, isClean } = wanted;
  allow(canAddPicture(actor, shopId));
  const { source, known } = await asShop(shopId, (tx) => readBefore(wanted, tx), db);
  if (!crop && !isClean) return source;
  if (known) return known;
  await limitAttempts(`picture-edits:${shopId}`, edits, db);
  const answer = await askForEdit(await questionOfEdit(source.key, { crop, isClean }));
  if ("refused" in answer) throw refusalOfEdit(answer.refused);
  const made = await keepFiles(newKey(), answer, mediaStorage());
  return asShop(
    shopId,
    async (tx) => {
      const [before] = await tx.select({ alt: pictures.alt }).from(pictures).where(eq(pictures.id, pictureId));
      const [picture] = await tx
        .insert(pictures)
        .values({ shopId, ...made, alt: before?.alt })
        .returning({ id: pictures.id });
      if (!picture) throw new Error("a picture was not kept");
      await tx.insert(pictureEdits).values({ shopId, pictureId: picture.id, sourceId: source.id, crop, isClean });
      await recordEvent(actor, { name: "picture.edited", shopId, pictureId: picture.id, sourceId: source.id }, tx);
      return { ...made, id: picture.id };
    },
    db,
  );
}

async function readBefore(wanted: EditPicture, tx: Tx) {
  const { source } = await readEdit(wanted, tx);
  const crop = wanted.crop ? JSON.stringify(wanted.crop) : null;
  const { id, key, width, height, color } = pictures;
  const [known] = await tx
    .select({ id, key, width, height, color })
    .from(pictureEdits)
    .innerJoin(pictures, and(eq(pictures.shopId, pictureEdits.shopId), eq(id, pictureEdits.pictureId)))
    .where(
      and(
        eq(pictureEdits.shopId, wanted.shopId),
        eq(pictureEdits.sourceId, source.id),
        eq(pictureEdits.isClean, wanted.isClean),
        sql`${pictureEdits.crop} is not distinct from ${crop}::jsonb`,
      ),
    )
    .limit(1);
  // Whoever gets it again is about to show it.
  if (known) await tx.update(pictures).set({ unusedSince: null }).where(eq(pictures.id, known.id));
  return { source, known };
}
