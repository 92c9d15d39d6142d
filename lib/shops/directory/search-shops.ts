import { sql } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import type { SomeTexts } from "@/lib/i18n/locale";
import { canSeeShops } from "../policy";

type Plate = { districtCode: string; floor: number; number: string };
/** `createdAt` is ISO 8601; `booth` is the shop's first booth on view. */
export type FoundShop = {
  id: number;
  handle: string;
  names: SomeTexts;
  createdAt: string;
  isConfirmed: boolean;
  isClosed: boolean;
  sanction: "limited" | "suspended" | "closed" | null;
  booth: Plate | null;
};

const maxShops = 50;

/**
 * Finds up to 50 shops by a part of their name or handle, a booth's number ("D1 1F 1056" or "1056") or the number of a
 * licence; the newest without words. @throws NotFound for everyone but operators
 */
export async function searchShops(actor: Actor, text: string, db: Db = database): Promise<FoundShop[]> {
  if (!canSeeShops(actor)) throw new NotFound("shops");
  const words = text.trim().toLowerCase();
  const number = (words.split(/\s/).at(-1) ?? "").toUpperCase().replaceAll("-", "");
  const rows = await asPerson(
    actor.userId,
    (tx) =>
      tx.execute<{ row: FoundShop }>(sql`
        select jsonb_build_object('id', s.id, 'handle', s.handle, 'names', s.names, 'createdAt', s.created_at,
          'isConfirmed', s.confirmed_at is not null, 'isClosed', s.closed_at is not null, 'sanction', s.sanction,
          'booth', (select jsonb_build_object('districtCode', b.district_code, 'floor', b.floor, 'number', b.number)
            from booths b where b.shop_id = s.id order by b.position, b.id limit 1)) as row
        from shops s where ${words} = '' or position(${words} in s.handle) > 0
          or exists (select from jsonb_each_text(s.names) n where position(${words} in lower(n.value)) > 0)
          or exists (select from booths b where b.shop_id = s.id and replace(b.number, '-', '') = ${number})
          or exists (select from booth_claims c where c.shop_id = s.id and replace(c.number, '-', '') = ${number})
          or exists (select from verification_requests v where v.shop_id = s.id and v.licence_number = ${number})
        order by s.handle = ${words} desc, s.id desc limit ${maxShops}`),
    db,
  );
  return rows.map(({ row }) => row);
}
