import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { loadReference } from "@/db/reference/load";
import * as schema from "@/db/schema";
import { inEmptyMarket, makeActor, makeShop } from "@/db/testing";
import { startSession } from "@/lib/accounts/sessions";
import type { Actor } from "@/lib/core/actor";
import { acceptInvitation } from "./accept-invitation";
import { changeRole } from "./change-role";
import { leaveShop } from "./leave-shop";
import { listMembers } from "./list-members";
import { emailOf, invite } from "./members.fixture";
import { removeMember } from "./remove-member";

const rounds = 5;

/** Creates a shop with two owners, and an assistant to read the result. */
const shared = (db: Db) =>
  db.transaction(async (tx) => {
    const { id } = await makeShop({}, tx);
    const people = [await makeActor({ [id]: "owner" }, tx), await makeActor({ [id]: "owner" }, tx)] as const;
    const witness = await makeActor({ [id]: "assistant" }, tx);
    const tokens = [
      await startSession(people[0].userId, { startedBy: "link" }, tx),
      await startSession(people[1].userId, { startedBy: "link" }, tx),
    ] as const;
    return { shopId: id, people, tokens, witness };
  });
type Shared = Awaited<ReturnType<typeof shared>>;
type Act = (world: Shared, one: 0 | 1, db: Db) => Promise<unknown>;

const other = (one: 0 | 1) => (one === 0 ? 1 : 0);
const demote: Act = ({ shopId, people, tokens }, one, db) => {
  const { userId } = people[other(one)];
  return changeRole(people[one], { shopId, memberId: userId, role: "assistant" }, tokens[one], db);
};
const remove: Act = ({ shopId, people, tokens }, one, db) =>
  removeMember(people[one], { shopId, memberId: people[other(one)].userId }, tokens[one], db);
const stepDown: Act = ({ shopId, people, tokens }, one, db) =>
  changeRole(people[one], { shopId, memberId: people[one].userId, role: "manager" }, tokens[one], db);
const leave: Act = ({ shopId, people }, one, db) => leaveShop(people[one], { shopId }, db);

test(
  "two owners who remove each other or step down at the same time leave one owner, and a link is used once",
  () =>
    inEmptyMarket(async (ownerUrl) => {
      const owner = postgres(ownerUrl, { max: 1, onnotice() {} });
      const client = postgres(ownerUrl, { max: 8, onnotice() {}, connection: { role: "rattledrum_app" } });
      try {
        await loadReference(owner);
        const db = drizzle(client, { schema, casing: "snake_case" }) as unknown as Db;
        for (const act of [demote, remove, stepDown, leave])
          for (let round = 0; round < rounds; round++) {
            const world = await shared(db);
            const results = await Promise.allSettled([act(world, 0, db), act(world, 1, db)]);
            expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
            const left = await listMembers(world.witness, world.shopId, db);
            expect(left.filter(({ role }) => role === "owner")).toHaveLength(1);
          }
        const { shopId, people } = await shared(db);
        const { guest, link } = await db.transaction(async (tx) => {
          const guest: Actor & { userId: string } = await makeActor({}, tx);
          return { guest, link: (await invite(people[0], shopId, await emailOf(guest, tx), tx)).link };
        });
        const twice = await Promise.allSettled([1, 2].map(() => acceptInvitation(guest, { token: link }, db)));
        expect(twice.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      } finally {
        await client.end();
        await owner.end();
      }
    }),
  60_000,
);
