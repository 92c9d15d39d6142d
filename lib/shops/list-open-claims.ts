import { sql } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import type { RegisterFacts } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import type { Locale, SomeTexts } from "../i18n/locale";
import { canSeeClaims } from "./policy";

export type ClaimingShop = { handle: string; names: SomeTexts; locale: Locale; isVerified: boolean };
/** A claim that waits for operators. `heldAt` is ISO 8601. */
export type OpenClaim = {
  id: number;
  districtCode: string;
  floor: number;
  area: string | null;
  street: number | null;
  number: string;
  squareMetres: number | null;
  heldAt: string;
  shop: ClaimingShop & { createdAt: string };
  /** What the market's register states about the booth; null if it does not have it. */
  registered: RegisterFacts | null;
  /** The shop whose pages show the booth. */
  holder: ClaimingShop | null;
};

const maxClaims = 100;

/** Lists up to 100 claims that wait for operators, the oldest first. @throws NotFound for everyone else */
export async function listOpenClaims(actor: Actor, db: Db = database): Promise<OpenClaim[]> {
  if (!canSeeClaims(actor)) throw new NotFound("booth claims");
  const shop = (alias: "s" | "h") => {
    const table = sql.identifier(alias);
    return sql`'handle', ${table}.handle, 'names', ${table}.names, 'locale', ${table}.locale,
      'isVerified', exists (select from verifications v where v.shop_id = ${table}.id and v.status = 'approved'
        and (v.valid_until is null or v.valid_until >= current_date))`;
  };
  const rows = await asPerson(
    actor.userId,
    (tx) =>
      tx.execute<{ row: OpenClaim }>(sql`
        select jsonb_build_object('id', c.id, 'districtCode', c.district_code, 'floor', c.floor, 'area', c.area,
          'street', c.street, 'number', c.number, 'squareMetres', c.square_metres, 'heldAt', c.held_at,
          'shop', jsonb_build_object(${shop("s")}, 'createdAt', s.created_at),
          'registered', case when r.number is not null then jsonb_build_object('area', r.area, 'street', r.street,
            'squareMetres', r.square_metres, 'tenant', r.tenant) end,
          'holder', case when h.id is not null then jsonb_build_object(${shop("h")}) end) as row
        from booth_claims c join shops s on s.id = c.shop_id
        left join registered_booths r on r.gone_at is null
          and r.district_code = c.district_code and r.floor = c.floor and r.number = c.number
        left join booths b on b.district_code = c.district_code and b.floor = c.floor and b.number = c.number
        left join shops h on h.id = b.shop_id
        where c.held_at is not null and c.refused_at is null order by c.held_at, c.id limit ${maxClaims}`),
    db,
  );
  return rows.map(({ row }) => row);
}
