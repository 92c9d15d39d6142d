import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { isReadOnlyViolation, runInInspection, runOutsideInspection } from "@/db/base/inspection";
import { asInvited, asPerson, asShop, database, type Tx } from "@/db/client";
import { events, inquiries, inspections, shops } from "@/db/schema";
import { makeActor, makeInquiry, makeListing, makeShop, outcomeInSavepoint, rolledBack } from "@/db/testing";
import { makeOperatorActor } from "@/lib/accounts/people/people.fixture";
import { NotAllowed, NotFound } from "@/lib/core/errors";
import { endExpiredInspections, endInspection } from "./end-inspection";
import { findInspection } from "./find-inspection";
import { startInspectionInput } from "./input";
import { listInspections } from "./list-inspections";
import { startInspection } from "./start-inspection";

const reason = "The owner asked for help with prices.";
const namesOf = async (shopId: number, tx: Tx) =>
  (await tx.select().from(events).where(eq(events.shopId, shopId)).orderBy(events.id)).map(({ name }) => name);

describe("an inspection", () => {
  test(
    "gives a lead the membership of one shop and no operator's rights, until it ends",
    rolledBack(async (tx) => {
      const [lead, shop] = [await makeOperatorActor("lead"), await makeShop({}, tx)];
      const id = await startInspection(lead, { shopId: shop.id, reason }, tx);
      const found = await findInspection(lead, id, tx);
      expect(found?.inspector).toMatchObject({
        userId: lead.userId,
        isOperator: false,
        memberships: [{ shopId: shop.id, role: "owner" }],
      });
      expect(await findInspection(await makeOperatorActor("lead"), id, tx)).toBeUndefined();
      await endInspection(lead, tx);
      expect(await findInspection(lead, id, tx)).toBeUndefined();
      expect(await namesOf(shop.id, tx)).toEqual(["inspection.started", "inspection.ended"]);
    }),
  );

  test(
    "is for leads only, and needs a reason",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const input = { shopId: shop.id, reason };
      for (const role of ["agent", "auditor"] as const)
        await expect(startInspection(await makeOperatorActor(role), input, tx)).rejects.toThrow(NotAllowed);
      const owner = await makeActor({ [shop.id]: "owner" }, tx);
      await expect(startInspection(owner, input, tx)).rejects.toThrow(NotFound);
      await expect(endInspection(owner, tx)).rejects.toThrow(NotFound);
      const lead = await makeOperatorActor("lead");
      await expect(startInspection(lead, { ...input, shopId: 1 }, tx)).rejects.toThrow(NotFound);
      expect(startInspectionInput.safeParse({ ...input, reason: "so" }).success).toBe(false);
    }),
  );

  test(
    "ends when the lead starts another, and by itself once its time is over",
    rolledBack(async (tx) => {
      const lead = await makeOperatorActor("lead");
      const [first, second] = [await makeShop({}, tx), await makeShop({}, tx)];
      await startInspection(lead, { shopId: first.id, reason }, tx);
      await startInspection(lead, { shopId: second.id, reason }, tx);
      expect(await namesOf(first.id, tx)).toEqual(["inspection.started", "inspection.ended"]);
      await endExpiredInspections(tx);
      expect(await namesOf(second.id, tx)).toEqual(["inspection.started"]);
      await endExpiredInspections(tx, new Date(Date.now() + 31 * 60_000));
      expect(await namesOf(second.id, tx)).toEqual(["inspection.started", "inspection.ended"]);
    }),
  );

  test(
    "is listed for the owners of the shop, and for nobody else",
    rolledBack(async (tx) => {
      const [lead, shop] = [await makeOperatorActor("lead"), await makeShop({}, tx)];
      await startInspection(lead, { shopId: shop.id, reason }, tx);
      const owner = await makeActor({ [shop.id]: "owner" }, tx);
      expect(await listInspections(owner, shop.id, tx)).toMatchObject([{ reason, endedAt: null }]);
      const manager = await makeActor({ [shop.id]: "manager" }, tx);
      await expect(listInspections(manager, shop.id, tx)).rejects.toThrow(NotFound);
    }),
  );

  test(
    "cannot be started or changed past the commands",
    rolledBack(async (tx) => {
      const [lead, agent, shop] = [
        await makeOperatorActor("lead"),
        await makeOperatorActor("agent"),
        await makeShop({}, tx),
      ];
      const row = { shopId: shop.id, reason, endsAt: new Date(Date.now() + 60_000) };
      const asAgent = (inside: Tx) =>
        asPerson(agent.userId, (own) => own.insert(inspections).values({ ...row, userId: agent.userId }), inside);
      expect(await outcomeInSavepoint(asAgent, tx)).toMatch(/row-level security/);
      await startInspection(lead, { shopId: shop.id, reason }, tx);
      const reword = (inside: Tx) =>
        asInvited("expired", (own) => own.update(inspections).set({ reason: "Another reason." }), inside);
      expect(await outcomeInSavepoint(reword, tx)).toMatch(/permission denied/);
    }),
  );
});

describe("code that runs in an inspection", () => {
  test("cannot write, in a transaction or outside of one", async () => {
    const attempts = [
      () => database.update(shops).set({ sinceYear: 2001 }),
      () => database.transaction((tx) => tx.update(shops).set({ sinceYear: 2001 })),
      () => asShop(1, (tx) => tx.transaction((inner) => inner.delete(inquiries))),
    ];
    for (const attempt of attempts) {
      const outcome = await runInInspection(() =>
        Promise.resolve(attempt()).then(() => "written", isReadOnlyViolation),
      );
      expect(outcome).toBe(true);
    }
  });

  test("cannot return to writing within its transaction", async () => {
    const attempt = () =>
      database.transaction(async (tx) => {
        await tx.execute("set transaction read write");
      });
    await expect(runInInspection(attempt)).rejects.toThrow();
  });

  test("reads rows as arrays and as objects, and nothing of buyers", async () => {
    const shop = await database.transaction(async (tx) => {
      const made = await makeShop({}, tx);
      await makeInquiry(made, [await makeListing(made, { status: "published" }, tx)], {}, tx);
      return made;
    });
    const countInquiries = () => asShop(shop.id, (tx) => tx.$count(inquiries, eq(inquiries.shopId, shop.id)));
    expect(await countInquiries()).toBe(1);
    await runInInspection(async () => {
      expect(await database.select({ id: shops.id }).from(shops).where(eq(shops.id, shop.id))).toEqual([
        { id: shop.id },
      ]);
      expect([...(await database.execute("select 1 as one"))]).toEqual([{ one: 1 }]);
      expect(await countInquiries()).toBe(0);
      expect(await runOutsideInspection(countInquiries)).toBe(1);
    });
  });
});
