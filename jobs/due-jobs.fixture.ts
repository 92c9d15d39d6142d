import { eq } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll } from "vitest";
import { asShop, database } from "@/db/client";
import { shopMembers, users } from "@/db/schema";
import { makeActor, makeListing, makeShop } from "@/db/testing";
import { dispatchEvents } from "./dispatcher";
import { runNextJob } from "./run-job";

/**
 * Lets one test file at a time run due jobs: all files share one database, and emails go to the mail server of the
 * file that runs the job. Reads no env(), which would cache the address of the mail server before the test sets it.
 */
export function runJobsExclusively(databaseUrl = ""): void {
  const lock = postgres(databaseUrl, { max: 1, onnotice() {} });
  beforeAll(async () => {
    await lock`select pg_advisory_lock(hashtext('tests that run jobs'))`;
  }, 240_000);
  afterAll(() => lock.end());
}

/** Dispatches all events and runs all due jobs: now, or as if it were the given time. */
export async function runDueJobs(now?: () => Date) {
  while ((await dispatchEvents()) > 0);
  while (await runNextJob(database, undefined, now));
}
export const inAnHour = () => new Date(Date.now() + 3_600_000);

/**
 * Commits a shop with two members and a listing, so that other processes see it. `people` are the members' addresses.
 */
export const makeShopWithMembers = () =>
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

/** Returns the decoded parts of an email. */
export const decodeEmail = (raw = "") =>
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
