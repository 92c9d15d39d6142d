import { and, eq, isNull, sql } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { listingDrafts } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, NotFound, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import type { DraftValues } from "./draft-values";
import { findDraft, type OwnDraft } from "./find-draft";
import { findListingForEdit } from "./find-listing-for-edit";
import { savedValuesOf } from "./form-values";
import { getListingForUpdate } from "./own-listing";
import { canDraftListing, canEditListing } from "./policy";

export type SaveListingDraft = {
  shopId: number;
  /** The listing that is edited; undefined for a new one, which `draftId` identifies. */
  listingId?: number;
  draftId: string;
  /** The draft version that the editor loaded; 0 before its first response. */
  version: number;
  /** `changedAt` of the listing that the editor loaded. */
  base?: string;
  writer: string;
  values: DraftValues;
};

export type SavedListingDraft =
  | { isSaved: true; version: number; savedAt: string }
  /** Another editor saved the draft meanwhile, or (`other` undefined) saved the listing or discarded the draft. */
  | { isSaved: false; other: OwnDraft | undefined };

/** Unsaved new drafts per shop. */
const maxDrafts = 200;

/**
 * Saves the values of a listing editor for all devices of the shop; buyers do not see them. It is idempotent per
 * writer, and never overwrites the values of another editor: it then returns those instead.
 * @throws NotAllowed, NotFound; Refusal when the shop has too many unsaved drafts
 */
export async function saveListingDraft(
  actor: Actor,
  input: SaveListingDraft,
  db: Db = database,
): Promise<SavedListingDraft> {
  const { shopId, listingId, draftId, values, writer } = input;
  return asShop(
    shopId,
    async (tx) => {
      await allowSaving(actor, input, tx);
      const isDraft = listingId ? eq(listingDrafts.listingId, listingId) : eq(listingDrafts.id, draftId);
      const [known] = await tx
        .select()
        .from(listingDrafts)
        .where(and(eq(listingDrafts.shopId, shopId), isDraft))
        .for("update");
      if (known && !listingId && known.listingId) throw new NotFound();
      const isConflict = known ? known.version !== input.version && known.writer !== writer : input.version > 0;
      const isListingSaved = known?.createdListingId || (input.base && (await isChangedSince(input, tx)));
      if (isConflict || isListingSaved)
        return { isSaved: false, other: await findConflicting(actor, input, Boolean(isListingSaved), tx) };
      const base = input.base ? new Date(input.base) : null;
      const saved = { values, writer, base: listingId ? base : null, savedAt: new Date() };
      if (known) {
        const version = known.version + 1;
        await tx
          .update(listingDrafts)
          .set({ ...saved, version })
          .where(and(eq(listingDrafts.shopId, shopId), eq(listingDrafts.id, known.id)));
        return { isSaved: true, version, savedAt: saved.savedAt.toISOString() };
      }
      await refuseTooMany(shopId, tx);
      await tx.insert(listingDrafts).values({ shopId, id: draftId, listingId: listingId ?? null, ...saved });
      await recordEvent(actor, { name: "listing_draft.begun", shopId, draftId }, tx);
      return { isSaved: true, version: 1, savedAt: saved.savedAt.toISOString() };
    },
    db,
  );
}

/** Checks the rights and locks the listing or the draft id, so that concurrent editors wait. */
async function allowSaving(actor: Actor, { shopId, listingId, draftId }: SaveListingDraft, tx: Tx): Promise<void> {
  if (listingId) return allow(canEditListing(actor, await getListingForUpdate(actor, { shopId, listingId }, tx)));
  allow(canDraftListing(actor, shopId));
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${draftId}, 0))`);
}

async function isChangedSince({ shopId, listingId, base }: SaveListingDraft, tx: Tx): Promise<boolean> {
  const [row] = await tx.execute<{ changed: boolean }>(sql`
    select date_trunc('milliseconds', changed_at) <> ${base ?? null}::timestamptz as changed from listings
    where id = ${listingId ?? 0} and shop_id = ${shopId}`);
  return row?.changed ?? false;
}

/** Returns the values that conflict with this editor: another editor's draft, or the listing saved meanwhile. */
async function findConflicting(
  actor: Actor,
  input: SaveListingDraft,
  isSaved: boolean,
  tx: Tx,
): Promise<OwnDraft | undefined> {
  const { shopId, listingId, draftId } = input;
  const draft = await findDraft(actor, { shopId, listingId, draftId }, tx);
  if (!listingId || (draft && !isSaved)) return draft;
  const listing = await findListingForEdit(actor, { shopId, listingId }, tx);
  return (
    listing && {
      id: draft?.id ?? draftId,
      values: savedValuesOf(listing),
      pictures: listing.pictures,
      version: draft?.version ?? 0,
      base: listing.version,
      savedAt: listing.version,
    }
  );
}

async function refuseTooMany(shopId: number, tx: Tx): Promise<void> {
  const isUnsaved = and(
    eq(listingDrafts.shopId, shopId),
    isNull(listingDrafts.listingId),
    isNull(listingDrafts.createdListingId),
  );
  if ((await tx.$count(listingDrafts, isUnsaved)) >= maxDrafts)
    throw new Refusal("catalogue.draft.tooMany", { count: maxDrafts });
}
