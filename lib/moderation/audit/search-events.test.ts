import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { events } from "@/db/schema";
import { outcomeInSavepoint, rolledBack } from "@/db/testing";
import { NotFound } from "../../core/errors";
import { toBase36 } from "../../core/id";
import { eventsOf, setUpCase } from "../cases.fixture";
import { claimCase, releaseCase } from "../claim-case";
import { getCase } from "../get-case";
import { parseAuditQuery } from "./audit-query";
import { exportEvents, searchEvents } from "./search-events";

describe("the audit log", () => {
  test(
    "finds events by actor, action, target and day, the newest first",
    rolledBack(async (tx) => {
      const { shop, listing, agent, auditor, caseId } = await setUpCase(tx);
      await claimCase(agent, { caseId }, tx);
      await releaseCase(agent, { caseId }, tx);
      const { found } = await getCase(agent, caseId, tx);
      const namesFor = async (query: Record<string, unknown>) =>
        (await searchEvents(auditor, parseAuditQuery(query), tx)).events.map(({ name }) => name);
      const target = `M-${found.number}`;
      expect(await namesFor({ target })).toEqual(["case.released", "case.claimed", "report.sent"]);
      expect(await namesFor({ target: shop.handle })).toEqual((await eventsOf(shop, tx)).reverse());
      expect(await namesFor({ target, action: "case" })).toEqual(["case.released", "case.claimed"]);
      expect(await namesFor({ target, action: "case.claimed" })).toEqual(["case.claimed"]);
      expect(await namesFor({ target, action: "cas" })).toEqual([]);
      expect(await namesFor({ target, until: "2020-01-01" })).toEqual([]);
      expect(await namesFor({ target, from: "2020-01-01" })).toHaveLength(3);
      expect(await namesFor({ target: "M-999999999" })).toEqual([]);
      expect(await namesFor({ target: "no shop has this name" })).toEqual([]);
      const data = { listingId: listing.id, shopId: shop.id };
      await tx.insert(events).values({ name: "listing.hidden", shopId: shop.id, data });
      expect(await namesFor({ target: `crying-horse-${toBase36(listing.id)}` })).toContain("listing.hidden");
      const [first] = (await searchEvents(auditor, { target }, tx)).events;
      expect(first?.actor).toMatchObject({ email: expect.any(String) });
      expect(await namesFor({ target, actor: first?.actor?.email })).toEqual(["case.released", "case.claimed"]);
      expect(await namesFor({ target, actor: "nobody@example.com" })).toEqual([]);
    }),
  );

  test(
    "shows agents only their own events, and is exported by auditors and leads",
    rolledBack(async (tx) => {
      const { agent, other, lead, auditor, owner, caseId } = await setUpCase(tx);
      await claimCase(agent, { caseId }, tx);
      await releaseCase(agent, { caseId }, tx);
      await claimCase(other, { caseId }, tx);
      const own = await searchEvents(other, {}, tx);
      expect(own.events.map(({ name }) => name)).toEqual(["case.claimed"]);
      await expect(exportEvents(agent, {}, tx)).rejects.toThrow(NotFound);
      await expect(searchEvents(owner, {}, tx)).rejects.toThrow(NotFound);
      const query = { action: "case" };
      expect(await exportEvents(lead, query, tx)).toEqual(await exportEvents(auditor, query, tx));
    }),
  );

  test(
    "continues after the last event of a page, without a gap or a repetition",
    rolledBack(async (tx) => {
      const { auditor, shop } = await setUpCase(tx);
      for (const index of [1, 2, 3, 4, 5])
        await tx.insert(events).values({ name: "shop.edited", shopId: shop.id, data: { shopId: shop.id, index } });
      const query = { target: shop.handle, action: "shop.edited" };
      const first = await searchEvents(auditor, query, tx, 2);
      const second = await searchEvents(auditor, { ...query, before: first.next ?? 0 }, tx, 2);
      const third = await searchEvents(auditor, { ...query, before: second.next ?? 0 }, tx, 2);
      const indexes = [first, second, third].flatMap((page) => page.events.map(({ data }) => data.index));
      expect(indexes).toEqual([5, 4, 3, 2, 1]);
      expect(third.next).toBeNull();
    }),
  );

  test(
    "cannot be changed, deleted or emptied by the role of the application",
    rolledBack(async (tx) => {
      const { shop } = await setUpCase(tx);
      const ofShop = eq(events.shopId, shop.id);
      const refused = /permission denied|42501/;
      expect(await outcomeInSavepoint((inside) => inside.update(events).set({ name: "x" }).where(ofShop), tx)).toMatch(
        refused,
      );
      expect(await outcomeInSavepoint((inside) => inside.delete(events).where(ofShop), tx)).toMatch(refused);
      expect(await outcomeInSavepoint((inside) => inside.execute(sql`truncate events cascade`), tx)).toMatch(refused);
      expect(await tx.$count(events, ofShop)).toBeGreaterThan(0);
    }),
  );
});

test("a query with wrong values counts them as absent", () => {
  expect(parseAuditQuery({ from: "yesterday", before: "-1", actor: "  ", target: ["a", "b"] })).toEqual({});
  expect(parseAuditQuery({ until: "2026-02-30", action: "case", before: "12" })).toEqual({
    action: "case",
    before: 12,
  });
});
