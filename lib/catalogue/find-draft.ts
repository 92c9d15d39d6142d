import { and, eq, inArray } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { listingDrafts, pictures } from "@/db/schema";
import type { Actor } from "../core/actor";
import type { Picture } from "../media/add-picture";
import type { DraftValues } from "./draft-values";
import { canSeeOwnListings } from "./policy";

export type OwnDraft = {
  id: string;
  values: DraftValues;
  /** The pictures named in `values` that the shop has. */
  pictures: Picture[];
  version: number;
  /** `changedAt` of the listing when these changes began; undefined for a new one. */
  base?: string;
  savedAt: string;
  /** The listing that a new draft became. */
  createdListingId?: number;
};

type DraftReference = { shopId: number; listingId?: number; draftId?: string };

/**
 * Finds unsaved form values by their listing, or by draft id for a new one. Undefined for anyone who is not a member.
 */
export async function findDraft(
  actor: Actor,
  { shopId, listingId, draftId }: DraftReference,
  db: Db = database,
): Promise<OwnDraft | undefined> {
  if (!canSeeOwnListings(actor, shopId)) return undefined;
  const isDraft = listingId
    ? eq(listingDrafts.listingId, listingId)
    : draftId
      ? eq(listingDrafts.id, draftId)
      : undefined;
  if (!isDraft) return undefined;
  return asShop(
    shopId,
    async (tx) => {
      const [row] = await tx
        .select()
        .from(listingDrafts)
        .where(and(eq(listingDrafts.shopId, shopId), isDraft));
      if (!row) return undefined;
      return {
        id: row.id,
        values: row.values,
        pictures: await picturesIn(row.values, shopId, tx),
        version: row.version,
        base: row.base?.toISOString(),
        savedAt: row.savedAt.toISOString(),
        createdListingId: row.createdListingId ?? undefined,
      };
    },
    db,
  );
}

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

async function picturesIn(values: DraftValues, shopId: number, tx: Tx): Promise<Picture[]> {
  const named = values["pictures[]"];
  const ids = Array.isArray(named) ? named.filter(isId) : [];
  if (ids.length === 0) return [];
  const found = await tx
    .select({
      id: pictures.id,
      key: pictures.key,
      width: pictures.width,
      height: pictures.height,
      color: pictures.color,
    })
    .from(pictures)
    .where(and(eq(pictures.shopId, shopId), inArray(pictures.id, ids)));
  return ids.flatMap((id) => found.find((picture) => picture.id === id) ?? []);
}
