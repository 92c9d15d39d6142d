import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop } from "@/db/client";
import { listings, type RuleName } from "@/db/schema";
import { makeListing, makeVerifications, rolledBack } from "@/db/testing";
import { editListing } from "@/lib/catalogue/edit-listing";
import { findListingForEdit } from "@/lib/catalogue/find-listing-for-edit";
import { findPublicListing } from "@/lib/catalogue/find-public-listing";
import { publishListing } from "@/lib/catalogue/publish-listing";
import { caseOf, decide, eventsOf } from "../cases.fixture";
import { getCase } from "../get-case";
import { undoDecision } from "../undo-decision";
import { setMode, setUp } from "./rules.fixture";

const replica = { en: "Replica Nike swoosh plush horse, fake Disney", zh: "高仿毛绒马" };

describe("a rule that holds", () => {
  test(
    "puts a design under review before anybody sees it, and names the rule and the words on its case",
    rolledBack(async (tx) => {
      const { shop, agent, listingId, publish, statusOf } = await setUp(replica, tx);
      expect(await publish()).toEqual({ id: listingId, isHeld: true });
      expect(await statusOf()).toBe("under_review");
      expect(await findPublicListing(listingId, "en", tx)).toBeUndefined();
      const { found, reports, ruleReports, isHeld } = await getCase(
        agent,
        await caseOf("listing", listingId, agent, tx),
        tx,
      );
      expect(reports).toEqual([]);
      expect(isHeld).toBe(true);
      expect(found.harm).toBe(2);
      const words = (rule: RuleName) => ruleReports.find((each) => each.rule === rule)?.found;
      expect(words("counterfeit_words")).toEqual({ mode: "hold", words: ["Replica", "fake", "高仿"] });
      expect(words("brand_words")).toEqual({ mode: "queue", words: ["Nike", "swoosh", "Disney"] });
      expect(await eventsOf(shop, tx)).not.toContain("listing.published");
    }),
  );

  test(
    "lets the design be published by the decision that nothing is wrong, and does not report the same again",
    rolledBack(async (tx) => {
      const { agent, listingId, publish, statusOf, openCases, shop } = await setUp(replica, tx);
      await publish();
      const caseId = await caseOf("listing", listingId, agent, tx);
      const decisionId = await decide(agent, caseId, { measure: "nothing", ground: "none" }, tx);
      expect(await statusOf()).toBe("published");
      expect(await findPublicListing(listingId, "en", tx)).toBeDefined();
      await undoDecision(agent, { decisionId }, tx);
      expect(await statusOf()).toBe("under_review");
      expect(await findPublicListing(listingId, "en", tx)).toBeUndefined();
      await decide(agent, caseId, { measure: "nothing", ground: "none" }, tx);
      await asShop(
        shop.id,
        (inside) => inside.update(listings).set({ status: "draft" }).where(eq(listings.id, listingId)),
        tx,
      );
      expect(await publish()).toMatchObject({ isHeld: false });
      expect((await openCases()).filter(({ found }) => found.target === "listing")).toEqual([]);
    }),
  );

  test(
    "keeps a design that operators hide off the market, and its restored state is the one for which it was published",
    rolledBack(async (tx) => {
      const { agent, listingId, publish, statusOf } = await setUp(replica, tx);
      await publish();
      const decisionId = await decide(agent, await caseOf("listing", listingId, agent, tx), { measure: "hide" }, tx);
      expect(await statusOf()).toBe("under_review");
      await undoDecision(agent, { decisionId }, tx);
      expect(await statusOf()).toBe("published");
    }),
  );

  test(
    "checks the design again when its shop publishes it after changes were required",
    rolledBack(async (tx) => {
      const { agent, listingId, publish, statusOf, rename } = await setUp(replica, tx);
      await publish();
      expect(await publish()).toMatchObject({ isHeld: true });
      const caseId = await caseOf("listing", listingId, agent, tx);
      await decide(agent, caseId, { measure: "changes", fields: ["title"] }, tx);
      expect(await publish()).toMatchObject({ isHeld: true });
      expect(await caseOf("listing", listingId, agent, tx)).not.toBe(caseId);
      await decide(agent, await caseOf("listing", listingId, agent, tx), { measure: "changes", fields: ["title"] }, tx);
      await rename("Plush horse");
      expect(await publish()).toMatchObject({ isHeld: false });
      expect(await statusOf()).toBe("published");
    }),
  );
});

describe("a rule that queues", () => {
  test(
    "lets the design be seen and opens a case; switched off it finds nothing",
    rolledBack(async (tx) => {
      const { agent, listingId, publish, statusOf, openCases } = await setUp({ en: "Disney horse" }, tx);
      await setMode("brand_words", "off", tx);
      await publish();
      expect((await openCases()).map(({ found }) => found.target)).toEqual(["shop"]);
      const second = await setUp({ en: "Disney horse" }, tx);
      await setMode("brand_words", "queue", tx);
      await second.publish();
      expect([await statusOf(), await second.statusOf()]).toEqual(["published", "published"]);
      const found = await getCase(agent, await caseOf("listing", second.listingId, agent, tx), tx);
      expect(found.ruleReports).toMatchObject([{ rule: "brand_words", found: { words: ["Disney"] } }]);
      expect(found.asReported.titles.en).toBe("Disney horse");
      expect(listingId).not.toBe(second.listingId);
    }),
  );

  test(
    "excepts the owner of a checked brand, and checked shops from the rule about first designs",
    rolledBack(async (tx) => {
      const { shop, publish, openCases } = await setUp({ en: "Disney horse" }, tx);
      await makeVerifications(shop.id, [{ claim: "brand" }], tx);
      await publish();
      expect(await openCases()).toEqual([]);
    }),
  );

  test(
    "opens one case about a new shop, not one for each of its first designs",
    rolledBack(async (tx) => {
      const { shop, owner, publish, openCases } = await setUp({ en: "Plush horse" }, tx);
      await publish();
      const second = await makeListing(shop, {}, tx);
      await publishListing(owner, { shopId: shop.id, listingId: second.id }, tx);
      const cases = await openCases();
      expect(cases.map(({ found }) => found.target)).toEqual(["shop"]);
      expect(cases[0]?.ruleReports.map(({ rule }) => rule)).toEqual(["first_designs"]);
    }),
  );

  test(
    "reports a price that falls by more than half, and not one that is halved",
    rolledBack(async (tx) => {
      const { shop, owner, openCases } = await setUp({ en: "Plush horse" }, tx);
      const { id: listingId } = await makeListing(shop, { status: "published", tiers: [[100, 1000]] }, tx);
      const reference = { shopId: shop.id, listingId };
      const sellFor = async (unitPrice: number) => {
        const fields = await findListingForEdit(owner, reference, tx);
        if (!fields) throw new Error("no listing");
        const tiers = [{ fromQuantity: 100, unitPrice }];
        await editListing(owner, { ...fields, ...reference, version: undefined, tiers }, tx);
      };
      await sellFor(500);
      expect(await openCases()).toEqual([]);
      await sellFor(249);
      const price = { before: 500, after: 249, currency: "CNY" };
      expect((await openCases()).flatMap(({ ruleReports }) => ruleReports)).toMatchObject([
        { rule: "price_cut", found: { mode: "queue", price } },
      ]);
    }),
  );
});

describe("what rules found", () => {
  test(
    "is read by the shop, unlike what people report",
    rolledBack(async (tx) => {
      const { shop, listingId, publish } = await setUp(replica, tx);
      await publish();
      const seen = await asShop(
        shop.id,
        (inside) => inside.execute<{ rule: string | null }>(sql`select rule from reports where shop_id = ${shop.id}`),
        tx,
      );
      expect(seen.map(({ rule }) => rule).sort()).toEqual(["brand_words", "counterfeit_words", "first_designs"]);
      expect(listingId).toBeGreaterThan(0);
    }),
  );
});
