import { type SQL, sql } from "drizzle-orm";
import { asPerson, type Db, database, type Tx } from "@/db/client";
import { districts, registerImports } from "@/db/schema";
import { countAttempt } from "@/lib/accounts/rate-limit";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { oneLine } from "@/lib/http/plain-text";
import { normalizeHeader } from "@/lib/imports/columns";
import { isSheetPoolFull, readSheetInPool } from "@/lib/imports/sheet-pool";
import { compareRows } from "./compare-register";
import { maxImmediateRows, registerLimits } from "./limits";
import { allowLongStatements } from "./own-import";
import { canImportRegister, canSeeRegister } from "./policy";
import { type DistrictCodes, type RegisterRow, readRegister } from "./read-register";

export type SendRegister = { name: string; bytes: Uint8Array };

const sendLimit = { limit: 30, windowSeconds: 3_600 };
/** Rows per statement. */
const batchSize = 2_000;

/**
 * Starts a dry run of the booth register: reads the list and stores its rows and their errors. A short list is compared
 * with the register when this returns; a job compares a longer one. Nothing of the register changes.
 * @throws NotFound for everyone but operators, NotAllowed for all but leads; Refusal if the file is no list of booths
 */
export async function sendRegister(
  actor: Actor,
  { name, bytes }: SendRegister,
  db: Db = database,
): Promise<{ importId: string }> {
  if (!canSeeRegister(actor)) throw new NotFound("register");
  allow(canImportRegister(actor));
  const { userId } = actor;
  if (isSheetPoolFull() || !(await countAttempt(`register:${userId}`, sendLimit, db)))
    throw new Refusal("errors.tooMany", { field: "file" });
  const sheet = await readSheetInPool({ bytes, limits: registerLimits });
  if ("refused" in sheet) throw refusalOf(sheet.refused);
  const rows = readRegister(sheet.rows, await listDistrictCodes(db));
  const isShort = rows.length <= maxImmediateRows;
  return asPerson(
    userId,
    async (tx) => {
      await allowLongStatements(tx);
      const [made] = await tx
        .insert(registerImports)
        .values({ status: "comparing", name: oneLine(name).slice(-200) || "?", createdBy: userId })
        .returning({ id: registerImports.id });
      if (!made) throw new Error("the insert returned no import");
      for (let at = 0; at < rows.length; at += batchSize) await insertRows(made.id, rows.slice(at, at + batchSize), tx);
      if (isShort) await compareRows(made.id, tx);
      await recordEvent(actor, { name: "booth_register.sent", importId: made.id }, tx);
      return { importId: made.id };
    },
    db,
  );
}

const refusalOf = (reason: string) =>
  new Refusal(reason === "tooManyRows" ? "register.file.tooManyRows" : `imports.file.${reason}`, {
    field: "file",
    megabytes: registerLimits.bytes / 1024 ** 2,
    rows: registerLimits.rows,
  });

async function listDistrictCodes(db: Db): Promise<DistrictCodes> {
  const codes = new Map<string, string>();
  for (const { code, names } of await db.select().from(districts))
    for (const name of [code, code.replace(/^D/, ""), ...Object.values(names)]) codes.set(normalizeHeader(name), code);
  return codes;
}

const insertRows = (importId: string, rows: readonly RegisterRow[], tx: Tx) => {
  const json = JSON.stringify(
    rows.map(({ districtCode, squareMetres, errors, ...row }) => ({
      ...row,
      district_code: districtCode,
      square_metres: squareMetres,
      errors: errors ?? undefined,
      action: errors ? "wrong" : null,
    })),
  );
  const columns: SQL = sql`row, district_code, floor, area, street, number, square_metres, tenant, action, errors`;
  return tx.execute(sql`
    insert into register_rows (import_id, ${columns})
    select ${importId}::uuid, ${columns} from jsonb_populate_recordset(null::register_rows, ${json}::jsonb)`);
};
