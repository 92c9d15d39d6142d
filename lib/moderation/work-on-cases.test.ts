import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { listings } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { guest } from "../core/actor";
import { NotAllowed, NotFound, Refusal } from "../core/errors";
import { caseOf, decide, eventsOf, minutesAfter, report, setUpCase } from "./cases.fixture";
import { claimCase, releaseCase } from "./claim-case";
import { getCase } from "./get-case";
import { getToday } from "./get-today";
import { listCases } from "./list-cases";
import { listQueues, queueNames } from "./list-queues";

const rename = (shop: { id: number }, title: string, tx: Tx) =>
  asShop(
    shop.id,
    async (inside) => {
      await inside.execute(sql`update listing_texts set title = ${title} where locale = 'en' and shop_id = ${shop.id}`);
      await inside.execute(sql`select project_listings(array(select id from listings where shop_id = ${shop.id}))`);
    },
    tx,
  );

describe("reporting", () => {
  test(
    "collects all reports about a thing in one case, whose harm only grows, and counts a repeated one once",
    rolledBack(async (tx) => {
      const { listing, agent, caseId, shop } = await setUpCase(tx);
      await report(listing.id, {}, tx);
      await report(listing.id, { reason: "dangerous", address: "198.51.100.1" }, tx);
      await report(listing.id, { reason: "other", address: "203.0.113.1", email: "ana@example.com" }, tx);
      const { reports, found, asReported } = await getCase(agent, caseId, tx);
      expect(reports.map(({ reason }) => reason).sort()).toEqual(["brand", "dangerous", "other"]);
      expect(reports.filter(({ wantsAnswer }) => wantsAnswer).map(({ reason }) => reason)).toEqual(["other"]);
      expect(found.harm).toBe(3);
      expect(found.dueAt.getTime()).toBeLessThan(found.createdAt.getTime() + 5 * 3_600_000);
      expect(asReported.titles.en).toBe("Crying horse plush toy");
      expect(await caseOf("listing", listing.id, agent, tx)).toBe(caseId);
      expect((await eventsOf(shop, tx)).filter((name) => name === "report.sent")).toHaveLength(3);
    }),
  );

  test(
    "a decided thing again opens a new case",
    rolledBack(async (tx) => {
      const { listing, agent, caseId } = await setUpCase(tx);
      await decide(agent, caseId, { measure: "nothing", ground: "none" }, tx);
      await report(listing.id, { reason: "fraud" }, tx);
      expect(await caseOf("listing", listing.id, agent, tx)).not.toBe(caseId);
    }),
  );

  test(
    "is limited for each network, and not found for what is not on view",
    rolledBack(async (tx) => {
      const { listing } = await setUpCase(tx);
      const reasons = ["misleading", "fraud", "other"] as const;
      for (const reason of reasons) await report(listing.id, { reason }, tx);
      await expect(report(listing.id, { reason: "dangerous" }, tx)).rejects.toThrow(Refusal);
      await report(listing.id, { reason: "dangerous", address: "198.51.100.7" }, tx);
      await expect(report(1, { address: "198.51.100.8" }, tx)).rejects.toThrow(NotFound);
    }),
  );
});

describe("a claim", () => {
  test(
    "keeps others from the case until it is let go",
    rolledBack(async (tx) => {
      const { agent, other, lead, caseId } = await setUpCase(tx);
      await claimCase(agent, { caseId }, tx);
      await expect(claimCase(other, { caseId }, tx)).rejects.toThrow(Refusal);
      await expect(decide(lead, caseId, {}, tx)).rejects.toThrow("moderation.claimedByOther");
      await expect(releaseCase(other, { caseId }, tx)).rejects.toThrow(NotAllowed);
      await releaseCase(agent, { caseId }, tx);
      await claimCase(other, { caseId }, tx);
      expect((await getCase(agent, caseId, tx)).claim).toMatchObject({ isMine: false });
    }),
  );

  test(
    "lapses after 15 minutes without an action",
    rolledBack(async (tx) => {
      const { agent, other, caseId } = await setUpCase(tx);
      const start = new Date();
      await claimCase(agent, { caseId }, tx, start);
      await expect(claimCase(other, { caseId }, tx, minutesAfter(start, 14))).rejects.toThrow(Refusal);
      await claimCase(agent, { caseId }, tx, minutesAfter(start, 14));
      await expect(claimCase(other, { caseId }, tx, minutesAfter(start, 28))).rejects.toThrow(Refusal);
      await claimCase(other, { caseId }, tx, minutesAfter(start, 30));
    }),
  );
});

describe("operators", () => {
  test(
    "never decide the same case twice",
    rolledBack(async (tx) => {
      const { agent, other, caseId } = await setUpCase(tx);
      await decide(agent, caseId, {}, tx);
      await expect(decide(other, caseId, { measure: "remove" }, tx)).rejects.toThrow("moderation.alreadyDecided");
      await expect(claimCase(other, { caseId }, tx)).rejects.toThrow("moderation.alreadyDecided");
    }),
  );

  test(
    "decide about a changed listing only after they have looked at it",
    rolledBack(async (tx) => {
      const { shop, agent, caseId } = await setUpCase(tx);
      const { version } = await getCase(agent, caseId, tx);
      await rename(shop, "Running horse plush toy", tx);
      await expect(decide(agent, caseId, { seen: version }, tx)).rejects.toThrow("moderation.changedSincePage");
      expect((await getCase(agent, caseId, tx)).hasChanged).toBe(true);
      await expect(decide(agent, caseId, {}, tx)).rejects.toThrow("moderation.changedSinceReport");
      await decide(agent, caseId, { hasLooked: true }, tx);
      expect(await tx.$count(listings, sql`shop_id = ${shop.id} and status = 'published'`)).toBe(0);
    }),
  );

  test(
    "who audit read everything and change nothing, and nobody else reads anything",
    rolledBack(async (tx) => {
      const { auditor, owner, caseId } = await setUpCase(tx);
      expect((await listCases(auditor, "open", tx)).map(({ id }) => id)).toContain(caseId);
      expect((await getCase(auditor, caseId, tx)).reports).toHaveLength(1);
      await expect(claimCase(auditor, { caseId }, tx)).rejects.toThrow(NotAllowed);
      await expect(decide(auditor, caseId, { measure: "nothing" }, tx)).rejects.toThrow(NotAllowed);
      for (const actor of [owner, guest]) {
        await expect(listCases(actor, "open", tx)).rejects.toThrow(NotFound);
        await expect(getCase(actor, caseId, tx)).rejects.toThrow(NotFound);
        await expect(listQueues(actor, tx)).rejects.toThrow(NotFound);
        await expect(getToday(actor, tx)).rejects.toThrow(NotFound);
        await expect(claimCase(actor, { caseId }, tx)).rejects.toThrow(NotFound);
      }
    }),
  );

  test(
    "see what waits, with whom, and which shops are new",
    rolledBack(async (tx) => {
      const { shop, agent, caseId } = await setUpCase(tx);
      const [before] = await listQueues(agent, tx);
      await decide(agent, caseId, { measure: "nothing" }, tx);
      const queues = await listQueues(agent, tx);
      expect(queues.map(({ name }) => name)).toEqual([...queueNames]);
      expect(queues[0]?.count).toBe((before?.count ?? 0) - 1);
      const { newShops } = await getToday(agent, tx);
      expect(newShops).toContainEqual(expect.objectContaining({ handle: shop.handle, designs: 1, isConfirmed: true }));
    }),
  );
});
