import { eq, sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { registerImports } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { findAppliedId, isGone } from "./compare-register";
import { withRegisterImport } from "./own-import";

/**
 * Makes a compared list the booth register, in one transaction. Booths that it no longer has keep their row with the
 * time. Applying it again changes nothing.
 * @throws NotFound, NotAllowed; Refusal if rows are wrong, or another list was applied after the comparison
 */
export const applyRegister = (actor: Actor, { importId }: { importId: string }, db: Db = database): Promise<void> =>
  withRegisterImport(
    actor,
    importId,
    async ({ status, counts, comparedWith }, tx) => {
      if (status === "applied") return;
      if (!counts) throw new Refusal("register.notCompared");
      if (counts.wrong > 0) throw new Refusal("register.hasWrongRows", { count: counts.wrong });
      await tx.execute(sql`select pg_advisory_xact_lock(hashtext('booth register'))`);
      if ((await findAppliedId(tx)) !== comparedWith) throw new Refusal("register.outdated");
      await tx.execute(
        sql`update registered_booths b set gone_at = now(), changed_at = now() where ${isGone(importId)}`,
      );
      await tx.execute(sql`
        insert into registered_booths as b (district_code, floor, area, street, number, square_metres, tenant)
        select district_code, floor, area, street, number, square_metres, tenant from register_rows
        where import_id = ${importId} and action in ('new', 'changed')
        on conflict (district_code, floor, number) do update set area = excluded.area, street = excluded.street,
          square_metres = excluded.square_metres, tenant = excluded.tenant, changed_at = now(), gone_at = null`);
      await tx
        .update(registerImports)
        .set({
          status: "applied",
          appliedAt: sql`clock_timestamp()`,
          appliedBy: actor.kind === "user" ? actor.userId : null,
        })
        .where(eq(registerImports.id, importId));
      await recordEvent(actor, { name: "booth_register.applied", importId, ...counts }, tx);
    },
    db,
  );
