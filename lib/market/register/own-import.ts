import { eq, sql } from "drizzle-orm";
import { asPerson, type Db, type Tx } from "@/db/client";
import { registerImports } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound } from "@/lib/core/errors";
import { canImportRegister, canSeeRegister } from "./policy";

export type RegisterImport = typeof registerImports.$inferSelect;

/** Milliseconds that a statement over the whole register may take. */
const statementLimit = 60_000;

/** Runs `work` as a lead with the import locked. @throws NotFound for everyone but operators, NotAllowed */
export async function withRegisterImport<T>(
  actor: Actor,
  importId: string,
  work: (found: RegisterImport, tx: Tx) => Promise<T>,
  db: Db,
): Promise<T> {
  if (!canSeeRegister(actor)) throw new NotFound("import");
  allow(canImportRegister(actor));
  return asPerson(
    actor.userId,
    async (tx) => {
      await allowLongStatements(tx);
      const [found] = await tx.select().from(registerImports).where(eq(registerImports.id, importId)).for("update");
      if (!found) throw new NotFound("import");
      return work(found, tx);
    },
    db,
  );
}

/** Gives the statements of this transaction a minute, enough for all booths of the market. */
export const allowLongStatements = (tx: Tx) =>
  tx.execute(sql`select set_config('statement_timeout', ${String(statementLimit)}, true)`);
