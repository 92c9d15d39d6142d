import { and, eq, inArray, isNotNull, or } from "drizzle-orm";
import { asPerson, asShop, type Db } from "@/db/client";
import { ownershipTransfers, shopMembers, shops } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { Refusal } from "@/lib/core/errors";
import type { SomeTexts } from "@/lib/i18n/locale";
import type { PreviewMerge } from "./input";
import { requireMergeable } from "./require-mergeable";

/** The shop that goes on; `hasSameOwners` is true if all owners of the double own it too. */
export type MergeTarget = { id: number; handle: string; names: SomeTexts; ownerId: string; hasSameOwners: boolean };

/**
 * Finds the shop with this handle, if the other one can be merged into it. Call it for an operator.
 * @throws NotFound, Refusal
 */
export async function findMergeTarget(
  { userId }: Extract<Actor, { kind: "user" }>,
  { shopId, into }: PreviewMerge,
  db: Db,
): Promise<MergeTarget> {
  const [target] = await db.select().from(shops).where(eq(shops.handle, into));
  if (!target) throw new Refusal("merges.noShop", { field: "into" });
  const { id, handle, names } = target;
  await db.transaction((tx) => requireMergeable(shopId, id, tx));
  const { shopId: from, intoShopId, status } = ownershipTransfers;
  const isChain = or(eq(intoShopId, shopId), and(eq(from, id), isNotNull(intoShopId)));
  const open = and(inArray(status, ["waiting", "objected"]), isChain);
  if (await asPerson(userId, (tx) => tx.$count(ownershipTransfers, open), db))
    throw new Refusal("merges.chain", { field: "into" });
  const owners = await listOwners(id, db);
  const own = await listOwners(shopId, db);
  const [ownerId] = owners;
  if (ownerId === undefined) throw new Refusal("merges.intoClosed", { field: "into" });
  return { id, handle, names, ownerId, hasSameOwners: own.length > 0 && own.every((each) => owners.includes(each)) };
}

const listOwners = (shopId: number, db: Db): Promise<string[]> =>
  asShop(
    shopId,
    async (tx) => {
      const isOwner = and(eq(shopMembers.shopId, shopId), eq(shopMembers.role, "owner"));
      const rows = await tx
        .select()
        .from(shopMembers)
        .where(isOwner)
        .orderBy(shopMembers.createdAt, shopMembers.userId);
      return rows.map(({ userId }) => userId);
    },
    db,
  );
