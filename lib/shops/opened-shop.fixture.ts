import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { events, users } from "@/db/schema";
import { findConfirmation } from "../accounts/email-confirmation";
import { findActor } from "../accounts/find-actor";
import { guest } from "../core/actor";
import { confirmEmail } from "./confirm-email";
import type { OpenShop } from "./input";
import { openShop } from "./open-shop";

let places = 0;

/** Creates an account by opening a shop, at a new booth unless another is given. */
export async function openTestShop(tx: Tx, changes: Partial<OpenShop> = {}) {
  const word = `${process.pid}-${Date.now() % 100_000}-${++places}`;
  const place = { districtCode: "D5", floor: 9, area: "A", street: 1, number: `C${word}`.slice(-12) };
  const person = { name: "楼晓月", email: `lou-${word}@example.com`, password: "three sisters and a drum" };
  const input = { locale: "zh" as const, nameZh: "三姐妹毛绒", nameEn: `Plush ${word}`, handle: undefined, ...place };
  const shop = await openShop(guest, { ...input, person, languages: ["zh"], address: "203.0.113.7", ...changes }, tx);
  const [user] = await tx.select().from(users).where(eq(users.email, person.email));
  const actor = user && (await findActor(user.id, tx));
  if (!actor) throw new Error("the new account was not found");
  return { ...input, ...changes, ...shop, place, person, actor, userId: actor.userId };
}
export type OpenedShop = Awaited<ReturnType<typeof openTestShop>>;

/** Returns the token of the last emailed link. */
export async function emailedToken({ userId }: Pick<OpenedShop, "userId">, tx: Tx): Promise<string> {
  const rows = await tx.select().from(events).where(eq(events.userId, userId)).orderBy(events.id);
  const last = rows.filter(({ name }) => name === "email_confirmation.requested").at(-1);
  const found = await findConfirmation(last?.data as { userId: string; requestId: string }, tx);
  return found?.token ?? "used";
}
/** Follows the last emailed link. */
export const confirmOpenedShop = async (world: OpenedShop, tx: Tx) =>
  confirmEmail(world.actor, { token: await emailedToken(world, tx) }, tx);
