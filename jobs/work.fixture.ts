import { eq } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll } from "vitest";
import { asShop, database } from "@/db/client";
import { shopMembers, users } from "@/db/schema";
import { makeActor, makeListing, makeShop } from "@/db/testing";
import { dispatchEvents } from "./dispatcher";
import { runNextJob } from "./run-job";

/**
 * Lets the tests of one file at a time do what is due: all files share one database, and mail goes to the server of
 * whoever does the work. The address is not asked of env(), which would then know no other mail server any more.
 */
export function workAlone(databaseUrl = ""): void {
  const turn = postgres(databaseUrl, { max: 1, onnotice() {} });
  beforeAll(async () => {
    await turn`select pg_advisory_lock(hashtext('tests that work'))`;
  }, 240_000);
  afterAll(() => turn.end());
}

/** Does everything that is due: now, or as if it were the time told. */
export async function work(now?: () => Date) {
  while ((await dispatchEvents()) > 0);
  while (await runNextJob(database, undefined, now));
}
export const inAnHour = () => new Date(Date.now() + 3_600_000);

/** A shop with two members and a design, for good: other processes see it. `people` are the members' addresses. */
export const world = () =>
  database.transaction(async (tx) => {
    const shop = await makeShop({}, tx);
    const owner = await makeActor({ [shop.id]: "owner" }, tx);
    await makeActor({ [shop.id]: "assistant" }, tx);
    const listing = await makeListing(shop, { status: "published" }, tx);
    const members = await asShop(
      shop.id,
      (inside) =>
        inside
          .select({ email: users.email })
          .from(shopMembers)
          .innerJoin(users, eq(users.id, shopMembers.userId))
          .where(eq(shopMembers.shopId, shop.id)),
      tx,
    );
    return { shop, owner, listing, people: members.map(({ email }) => email) };
  });

/** A mail's parts as they are read. */
export const decoded = (raw = "") =>
  raw
    .split(/\r?\n\r?\n/)
    .map((part) => {
      if (/^[A-Za-z0-9+/=\r\n]+$/.test(part)) return Buffer.from(part, "base64").toString("utf8");
      const joined = part.replace(/=\r?\n/g, "");
      return Buffer.from(
        joined.replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
        "latin1",
      ).toString("utf8");
    })
    .join("\n\n");
