import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import type { Actor, Role } from "../core/actor";
import type { SomeTexts } from "../i18n/locale";

export type OwnShop = {
  id: number;
  handle: string;
  names: SomeTexts;
  role: Role;
  /** ISO 8601; null if the shop is open. */
  closedAt: string | null;
  /** Whether operators have suspended or closed it, so that its owner cannot reopen it. */
  isSanctioned: boolean;
  /** The names of the shop into which operators merged it; null if they did not. */
  mergedInto: SomeTexts | null;
  /** Whether the shop is public: its owner's email is confirmed. */
  isConfirmed: boolean;
  /** The shop's first booth. */
  booth: { districtCode: string; floor: number; number: string } | null;
};

/** Lists the shops of which a person is a member, in the order of their memberships. */
export async function listOwnShops(actor: Actor, db: Db = database): Promise<OwnShop[]> {
  if (actor.kind !== "user" || actor.memberships.length === 0) return [];
  const ids = actor.memberships.map(({ shopId }) => shopId);
  const rows = await db.execute<{ shop: Omit<OwnShop, "role"> }>(sql`
    select jsonb_build_object('id', s.id, 'handle', s.handle, 'names', s.names, 'closedAt', s.closed_at,
      'isSanctioned', s.sanction is not null and s.sanction <> 'limited', 'isConfirmed', s.confirmed_at is not null,
      'mergedInto', (select o.names from shops o where o.id = s.merged_into_id), 'booth', (
      select jsonb_build_object('districtCode', b.district_code, 'floor', b.floor, 'number', b.number)
      from booths b where b.shop_id = s.id order by b.position, b.id limit 1)) as shop
    from shops s where s.id in ${ids}`);
  return actor.memberships.flatMap(({ shopId, role }) => {
    const found = rows.find(({ shop }) => shop.id === shopId);
    return found ? [{ ...found.shop, role }] : [];
  });
}
