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

export type KeepDraft = {
  shopId: number;
  /** The design that is changed; without it a new one, known by `draftId` alone. */
  listingId?: number;
  draftId: string;
  /** The version the editor knows; 0 before it heard of any. */
  version: number;
  /** `changedAt` of the design the editor began with. */
  base?: string;
  writer: string;
  values: DraftValues;
};

export type Kept =
  | { isKept: true; version: number; keptAt: string }
  /** Somebody else wrote meanwhile, or (`other` undefined) saved the design or threw the draft away. */
  | { isKept: false; other: OwnDraft | undefined };

/** So many designs begun and not saved are more than anybody works on. */
const mostBegun = 200;

/**
 * Keeps what stands in a design editor, for every device of the shop; buyers see nothing of it. Sent twice it is kept
 * once. Never writes over what another editor kept: the answer then says what that is.
 * @throws NotAllowed, NotFound; Refusal when too many are begun
 */
export async function keepDraft(actor: Actor, input: KeepDraft, db: Db = database): Promise<Kept> {
  const { shopId, listingId, draftId, values, writer } = input;
  return asShop(
    shopId,
    async (tx) => {
      await allowKeeping(actor, input, tx);
      const which = listingId ? eq(listingDrafts.listingId, listingId) : eq(listingDrafts.id, draftId);
      const [known] = await tx
        .select()
        .from(listingDrafts)
        .where(and(eq(listingDrafts.shopId, shopId), which))
        .for("update");
      if (known && !listingId && known.listingId) throw new NotFound();
      const isOthers = known ? known.version !== input.version && known.writer !== writer : input.version > 0;
      const isSaved = known?.createdListingId || (input.base && (await isChangedSince(input, tx)));
      if (isOthers || isSaved) return { isKept: false, other: await otherOf(actor, input, Boolean(isSaved), tx) };
      const base = input.base ? new Date(input.base) : null;
      const kept = { values, writer, base: listingId ? base : null, savedAt: new Date() };
      if (known) {
        const version = known.version + 1;
        await tx
          .update(listingDrafts)
          .set({ ...kept, version })
          .where(and(eq(listingDrafts.shopId, shopId), eq(listingDrafts.id, known.id)));
        return { isKept: true, version, keptAt: kept.savedAt.toISOString() };
      }
      await refuseTooMany(shopId, tx);
      await tx.insert(listingDrafts).values({ shopId, id: draftId, listingId: listingId ?? null, ...kept });
      await recordEvent(actor, { name: "listing_draft.begun", shopId, draftId }, tx);
      return { isKept: true, version: 1, keptAt: kept.savedAt.toISOString() };
    },
    db,
  );
}

/** Also makes editors of the same design wait for one another. */
async function allowKeeping(actor: Actor, { shopId, listingId, draftId }: KeepDraft, tx: Tx): Promise<void> {
  if (listingId) return allow(canEditListing(actor, await getListingForUpdate(actor, { shopId, listingId }, tx)));
  allow(canDraftListing(actor, shopId));
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${draftId}, 0))`);
}

async function isChangedSince({ shopId, listingId, base }: KeepDraft, tx: Tx): Promise<boolean> {
  const [row] = await tx.execute<{ changed: boolean }>(sql`
    select date_trunc('milliseconds', changed_at) <> ${base ?? null}::timestamptz as changed from listings
    where id = ${listingId ?? 0} and shop_id = ${shopId}`);
  return row?.changed ?? false;
}

/** What stands against this editor: what another one kept, or the design as it was saved meanwhile. */
async function otherOf(actor: Actor, input: KeepDraft, isSaved: boolean, tx: Tx): Promise<OwnDraft | undefined> {
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
      keptAt: listing.version,
    }
  );
}

async function refuseTooMany(shopId: number, tx: Tx): Promise<void> {
  const begun = and(
    eq(listingDrafts.shopId, shopId),
    isNull(listingDrafts.listingId),
    isNull(listingDrafts.createdListingId),
  );
  if ((await tx.$count(listingDrafts, begun)) >= mostBegun)
    throw new Refusal("catalogue.draft.tooMany", { count: mostBegun });
}
