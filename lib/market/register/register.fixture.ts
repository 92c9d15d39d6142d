import { asPerson, type Tx } from "@/db/client";
import { registeredBooths } from "@/db/schema";
import { makeOperator } from "@/db/testing";
import type { Actor, OperatorRole } from "@/lib/core/actor";
import { applyRegister } from "./apply-register";
import { getRegisterImport } from "./get-register";
import { sendRegister } from "./send-register";

export type Person = Extract<Actor, { kind: "user" }>;

/** Creates an operator of this role. */
export async function makeOperatorActor(operatorRole: OperatorRole): Promise<Person> {
  const { id, locale } = await makeOperator({ operatorRole });
  return { kind: "user", userId: id, locale, memberships: [], isOperator: true, operatorRole };
}

/** Enters booths into the register as a lead. */
export async function registerBooths(places: (typeof registeredBooths.$inferInsert)[], tx: Tx): Promise<void> {
  const { userId } = await makeOperatorActor("lead");
  await asPerson(userId, (inside) => inside.insert(registeredBooths).values(places), tx);
}

export const header = "District,Floor,Area,Street,Booth,m²,Tenant";
const bytesOf = (rows: string[]) => new TextEncoder().encode([header, ...rows].join("\r\n"));

/** Sends a list as CSV and returns the id of its import. */
export const send = async (lead: Person, rows: string[], tx: Tx): Promise<string> =>
  (await sendRegister(lead, { name: "register.csv", bytes: bytesOf(rows) }, tx)).importId;

/** Sends a list and makes it the register; returns its counts. */
export async function importRegister(lead: Person, rows: string[], tx: Tx) {
  const importId = await send(lead, rows, tx);
  await applyRegister(lead, { importId }, tx);
  return (await getRegisterImport(lead, importId, tx)).found.counts;
}
