import { eq, sql } from "drizzle-orm";
import type { Claim } from "@/db/base/proforma-content";
import { asPerson, asShop, type Db, database } from "@/db/client";
import { shops } from "@/db/schema";
import { listNotes, type Note } from "@/lib/accounts/people/list-notes";
import type { Actor, Role } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import type { SomeTexts } from "@/lib/i18n/locale";
import { canSeeShops } from "../policy";

type Plate = { districtCode: string; floor: number; number: string };
export type ShopMember = { userId: string; name: string; email: string; role: Role; isLocked: boolean };
export type ShopRecord = {
  id: number;
  handle: string;
  names: SomeTexts;
  createdAt: Date;
  confirmedAt: Date | null;
  closedAt: Date | null;
  sanction: "limited" | "suspended" | "closed" | null;
  members: ShopMember[];
  booths: Plate[];
  /** Booths that no page shows, with whether operators refused them. */
  claims: (Plate & { isRefused: boolean })[];
  /** Checks of the market that hold today; `validUntil` is a day. */
  verifications: { claim: Claim; validUntil: string | null }[];
  designs: number;
  inquiries: number;
  notes: Note[];
};

/** Returns what operators know about a shop. @throws NotFound for everyone but operators */
export async function getShopRecord(actor: Actor, handle: string, db: Db = database): Promise<ShopRecord> {
  if (!canSeeShops(actor)) throw new NotFound("shop");
  const [shop] = await db.select().from(shops).where(eq(shops.handle, handle));
  if (!shop) throw new NotFound("shop");
  const { id, names, createdAt, confirmedAt, closedAt, sanction } = shop;
  const [found] = await asShop(
    id,
    (tx) =>
      tx.execute<{
        row: Pick<ShopRecord, "members" | "booths" | "claims" | "verifications" | "designs" | "inquiries">;
      }>(
        sql`select jsonb_build_object(
          'members', (select coalesce(jsonb_agg(jsonb_build_object('userId', u.id, 'name', u.name, 'email', u.email,
            'role', m.role, 'isLocked', u.locked_at is not null) order by m.created_at, u.id), '[]')
            from shop_members m join users u on u.id = m.user_id where m.shop_id = ${id}),
          'booths', (select coalesce(jsonb_agg(${plate} order by b.position, b.id), '[]')
            from booths b where b.shop_id = ${id}),
          'claims', (select coalesce(jsonb_agg(${plate} || jsonb_build_object('isRefused', b.refused_at is not null)
            order by b.id), '[]') from booth_claims b where b.shop_id = ${id}),
          'verifications', (select coalesce(jsonb_agg(jsonb_build_object('claim', v.claim, 'validUntil', v.valid_until)
            order by v.claim), '[]') from verifications v where v.shop_id = ${id} and v.status = 'approved'
            and (v.valid_until is null or v.valid_until >= current_date)),
          'designs', (select count(*) from listing_search n where n.shop_id = ${id}),
          'inquiries', (select count(*) from inquiries i where i.shop_id = ${id})) as row`,
      ),
    db,
  );
  if (!found) throw new NotFound("shop");
  const notes = await asPerson(actor.userId, (tx) => listNotes({ shopId: id }, tx), db);
  return { id, handle, names, createdAt, confirmedAt, closedAt, sanction, ...found.row, notes };
}

const plate = sql`jsonb_build_object('districtCode', b.district_code, 'floor', b.floor, 'number', b.number)`;
