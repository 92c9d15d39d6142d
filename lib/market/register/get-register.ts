import { desc, eq, sql } from "drizzle-orm";
import { asPerson, type Db, database, type Tx } from "@/db/client";
import { type CellError, type RegisterFacts, registerImports } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import type { SomeTexts } from "@/lib/i18n/locale";
import { isGone } from "./compare-register";
import { shownRows } from "./limits";
import type { RegisterImport } from "./own-import";
import { canSeeRegister } from "./policy";

type Place = { districtCode: string; floor: number; number: string };
/** A booth on view that the register does not have, with its shop. */
export type UnregisteredBooth = Place & { shopNames: SomeTexts; handle: string };
export type RegisterOverview = {
  /** Booths of the register by district and floor. */
  floors: { districtCode: string; floor: number; booths: number; let: number }[];
  imports: Pick<RegisterImport, "id" | "name" | "status" | "counts" | "createdAt">[];
  /** Up to 50 booths of open shops, if there is a register. */
  unregistered: UnregisteredBooth[];
};

/** Returns the register by floor with its last ten imports. @throws NotFound for everyone but operators */
export async function getRegister(actor: Actor, db: Db = database): Promise<RegisterOverview> {
  if (!canSeeRegister(actor)) throw new NotFound("register");
  return asPerson(
    actor.userId,
    async (tx) => {
      const floors = await tx.execute<RegisterOverview["floors"][number]>(sql`
        select district_code as "districtCode", floor, count(*)::int as booths, count(tenant)::int as let
        from registered_booths where gone_at is null group by 1, 2 order by 1, 2`);
      const imports = await tx.select().from(registerImports).orderBy(desc(registerImports.createdAt)).limit(10);
      const unregistered = await tx.execute<UnregisteredBooth>(sql`
        select b.district_code as "districtCode", b.floor, b.number, s.names as "shopNames", s.handle
        from booths b join shops s on s.id = b.shop_id and s.closed_at is null
        where ${floors.length > 0} and not exists (select from registered_booths r where r.gone_at is null
          and r.district_code = b.district_code and r.floor = b.floor and r.number = b.number)
        order by b.district_code, b.floor, b.walking_order limit ${shownRows}`);
      return { floors: [...floors], imports, unregistered: [...unregistered] };
    },
    db,
  );
}

type Row = Place & RegisterFacts;
export type RegisterDifferences = {
  found: RegisterImport;
  /** Up to 50 rows of each kind; the counts of `found` are complete. */
  wrong: { row: number; errors: CellError[] }[];
  added: Row[];
  changed: (Row & { before: RegisterFacts })[];
  gone: Row[];
};

/** Returns an import with its differences. @throws NotFound for everyone but operators */
export async function getRegisterImport(
  actor: Actor,
  importId: string,
  db: Db = database,
): Promise<RegisterDifferences> {
  if (!canSeeRegister(actor) || !isUuid(importId)) throw new NotFound("import");
  return asPerson(
    actor.userId,
    async (tx) => {
      const [found] = await tx.select().from(registerImports).where(eq(registerImports.id, importId));
      if (!found) throw new NotFound("import");
      const [wrong, added, changed] = [
        await listRows(importId, "wrong", tx),
        await listRows(importId, "new", tx),
        await listRows(importId, "changed", tx),
      ];
      const gone = found.status === "compared" ? await listGone(importId, tx) : [];
      return { found, wrong, added, changed, gone } as RegisterDifferences;
    },
    db,
  );
}

const listRows = async (importId: string, action: "wrong" | "new" | "changed", tx: Tx) => [
  ...(await tx.execute(sql`
    select row, errors, before, ${placeColumns} from register_rows
    where import_id = ${importId} and action = ${action} order by row limit ${shownRows}`)),
];

const listGone = async (importId: string, tx: Tx) => [
  ...(await tx.execute(sql`
    select ${placeColumns} from registered_booths b where ${isGone(importId)}
    order by district_code, floor, number limit ${shownRows}`)),
];

const placeColumns = sql`district_code as "districtCode", floor, area, street, number,
  square_metres as "squareMetres", tenant`;
