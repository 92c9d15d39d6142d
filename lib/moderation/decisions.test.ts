import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { caseDecisions, listings, shops } from "@/db/schema";
import { makeCase, makeListing, rolledBack } from "@/db/testing";
import { publishListing } from "../catalogue/publish-listing";
import { NotAllowed, NotFound, Refusal } from "../core/errors";
import { answerAppeal } from "./answer-appeal";
import { caseOf, decide, eventsOf, minutesAfter, report, setUpCase } from "./cases.fixture";
import { confirmDecision } from "./confirm-decision";
import { getCase } from "./get-case";
import { listAppeals } from "./list-appeals";
import { listStatements } from "./list-statements";
import { sendAppeal } from "./send-appeal";
import { undoDecision } from "./undo-decision";

/** Returns where a listing is on view: its search row, its listed card, and its status. */
async function viewOf({ id }: { id: number }, tx: Tx) {
  const [row] = await tx.execute<{ inSearch: boolean; isListed: boolean }>(sql`
    select exists (select from listing_search where listing_id = ${id}) as "inSearch",
      exists (select from listing_cards where listing_id = ${id} and is_listed) as "isListed"`);
  const [listing] = await tx.select({ status: listings.status }).from(listings).where(eq(listings.id, id));
  return { inSearch: row?.inSearch, isListed: row?.isListed, status: listing?.status };
}
const shopOf = async ({ id }: { id: number }, tx: Tx) => {
  const [shop] = await tx.select().from(shops).where(eq(shops.id, id));
  return { sanction: shop?.sanction, isClosed: shop?.closedAt !== null };
};

describe("a hidden listing", () => {
  test(
    "leaves search and lists in the same transaction, and returns when the decision is taken back within 10 minutes",
    rolledBack(async (tx) => {
      const { shop, listing, agent, other, caseId } = await setUpCase(tx);
      expect(await viewOf(listing, tx)).toMatchObject({ inSearch: true, isListed: true });
      const now = new Date();
      const decisionId = await decide(agent, caseId, { measure: "hide" }, tx, now);
      expect(await asShop(shop.id, (inside) => viewOf(listing, inside), tx)).toEqual({
        inSearch: false,
        isListed: false,
        status: "under_review",
      });
      await expect(undoDecision(other, { decisionId }, tx, now)).rejects.toThrow(NotAllowed);
      await expect(undoDecision(agent, { decisionId }, tx, minutesAfter(now, 11))).rejects.toThrow(Refusal);
      await undoDecision(agent, { decisionId }, tx, minutesAfter(now, 9));
      expect(await asShop(shop.id, (inside) => viewOf(listing, inside), tx)).toEqual({
        inSearch: true,
        isListed: true,
        status: "published",
      });
      expect((await getCase(agent, caseId, tx)).found.status).toBe("open");
      const names = await eventsOf(shop, tx);
      expect(names.filter((name) => /^(?:case|decision|listing)\./.test(name))).toEqual([
        "listing.hidden",
        "case.decided",
        "listing.restored",
        "decision.undone",
      ]);
    }),
  );

  test(
    "cannot be published by its shop",
    rolledBack(async (tx) => {
      const { shop, listing, owner, agent, caseId } = await setUpCase(tx);
      await decide(agent, caseId, { measure: "hide" }, tx);
      await publishListing(owner, { shopId: shop.id, listingId: listing.id }, tx).catch(() => {});
      expect((await viewOf(listing, tx)).inSearch).toBe(false);
    }),
  );

  test(
    "stays hidden while another decision still requires it",
    rolledBack(async (tx) => {
      const { shop, listing, agent, caseId } = await setUpCase(tx);
      const first = await decide(agent, caseId, { measure: "hide" }, tx);
      const target = { target: "listing", targetId: String(listing.id) } as const;
      const again = await makeCase(shop.id, target, { reason: "dangerous" }, tx);
      const second = await decide(agent, again.id, { measure: "remove" }, tx);
      await undoDecision(agent, { decisionId: first }, tx);
      expect(await viewOf(listing, tx)).toEqual({ inSearch: false, isListed: false, status: "removed" });
      await undoDecision(agent, { decisionId: second }, tx);
      expect(await viewOf(listing, tx)).toMatchObject({ inSearch: true, status: "published" });
    }),
  );
});

describe("a limit", () => {
  test(
    "needs a lead, keeps what is on sale, and refuses new designs until its day is over",
    rolledBack(async (tx) => {
      const { shop, listing, owner, agent, lead, caseId } = await setUpCase(tx);
      const limit = { measure: "limit", until: "2099-01-01" } as const;
      await expect(decide(agent, caseId, limit, tx)).rejects.toThrow(NotAllowed);
      await expect(decide(lead, caseId, { ...limit, until: "2020-01-01" }, tx)).rejects.toThrow(Refusal);
      await decide(lead, caseId, limit, tx);
      expect(await shopOf(shop, tx)).toEqual({ sanction: "limited", isClosed: false });
      expect((await viewOf(listing, tx)).inSearch).toBe(true);
      const draft = await makeListing(shop, {}, tx);
      await expect(publishListing(owner, { shopId: shop.id, listingId: draft.id }, tx)).rejects.toThrow(
        "shops.isLimited",
      );
    }),
  );
});

describe("a suspension", () => {
  test(
    "is proposed by one lead and holds once another confirms it",
    rolledBack(async (tx) => {
      const { shop, agent, lead, secondLead, caseId } = await setUpCase(tx);
      await expect(decide(agent, caseId, { measure: "suspend" }, tx)).rejects.toThrow(NotAllowed);
      const decisionId = await decide(lead, caseId, { measure: "suspend" }, tx);
      expect((await getCase(lead, caseId, tx)).found.status).toBe("proposed");
      expect(await shopOf(shop, tx)).toEqual({ sanction: null, isClosed: false });
      for (const actor of [lead, agent])
        await expect(confirmDecision(actor, { decisionId, answer: "confirm" }, tx)).rejects.toThrow(NotAllowed);
      await confirmDecision(secondLead, { decisionId, answer: "confirm" }, tx);
      expect(await shopOf(shop, tx)).toEqual({ sanction: "suspended", isClosed: true });
      await expect(confirmDecision(secondLead, { decisionId, answer: "reject" }, tx)).rejects.toThrow(Refusal);
      await undoDecision(secondLead, { decisionId }, tx);
      expect(await shopOf(shop, tx)).toEqual({ sanction: null, isClosed: false });
    }),
  );

  test(
    "that is rejected returns the case to the queue, and the shop never reads it",
    rolledBack(async (tx) => {
      const { shop, owner, lead, secondLead, caseId } = await setUpCase(tx);
      const decisionId = await decide(lead, caseId, { measure: "suspend" }, tx);
      await confirmDecision(secondLead, { decisionId, answer: "reject" }, tx);
      expect((await getCase(lead, caseId, tx)).found.status).toBe("open");
      expect(await listStatements(owner, shop.id, tx)).toEqual([]);
      expect(await eventsOf(shop, tx)).toContain("decision.rejected");
    }),
  );

  test(
    "that somebody lifts leaves the shop closed while another one holds",
    rolledBack(async (tx) => {
      const { shop, listing, lead, secondLead, caseId } = await setUpCase(tx);
      await report(shop.id, { target: "shop", reason: "fraud" }, tx);
      const ofShop = await caseOf("shop", shop.id, lead, tx);
      const first = await decide(lead, caseId, { measure: "suspend" }, tx);
      await confirmDecision(secondLead, { decisionId: first, answer: "confirm" }, tx);
      const second = await decide(lead, ofShop, { measure: "suspend", hasLooked: true }, tx);
      await confirmDecision(secondLead, { decisionId: second, answer: "confirm" }, tx);
      await undoDecision(lead, { decisionId: first }, tx);
      expect(await shopOf(shop, tx)).toEqual({ sanction: "suspended", isClosed: true });
      await undoDecision(lead, { decisionId: second }, tx);
      expect(await shopOf(shop, tx)).toEqual({ sanction: null, isClosed: false });
      expect((await viewOf(listing, tx)).status).toBe("published");
    }),
  );
});

describe("an appeal", () => {
  test(
    "is sent once, and answered by an operator who had no part in the decision",
    rolledBack(async (tx) => {
      const { shop, listing, owner, agent, other, auditor, caseId } = await setUpCase(tx);
      const decisionId = await decide(agent, caseId, { measure: "remove" }, tx);
      const appeal = { shopId: shop.id, decisionId, body: "我们有品牌授权书。" };
      await expect(sendAppeal(agent, appeal, tx)).rejects.toThrow(NotFound);
      await sendAppeal(owner, appeal, tx);
      await expect(sendAppeal(owner, appeal, tx)).rejects.toThrow("moderation.appeal.onlyOnce");
      await expect(undoDecision(agent, { decisionId }, tx)).rejects.toThrow(Refusal);
      const listed = (await listAppeals(agent, tx)).find((each) => each.caseId === caseId);
      expect(listed).toMatchObject({ isMine: true, body: "我们有品牌授权书。" });
      const answer = { appealId: listed?.id ?? "", outcome: "lifted", answer: "The letter is valid." } as const;
      for (const actor of [agent, auditor]) await expect(answerAppeal(actor, answer, tx)).rejects.toThrow(NotAllowed);
      await answerAppeal(other, answer, tx);
      await expect(answerAppeal(other, answer, tx)).rejects.toThrow("moderation.alreadyDecided");
      expect(await viewOf(listing, tx)).toMatchObject({ status: "published", inSearch: true });
    }),
  );

  test(
    "that is refused leaves the decision in force",
    rolledBack(async (tx) => {
      const { shop, listing, owner, agent, other, caseId } = await setUpCase(tx);
      const decisionId = await decide(agent, caseId, { measure: "hide" }, tx);
      await sendAppeal(owner, { shopId: shop.id, decisionId, body: "It is ours." }, tx);
      const appealId = (await getCase(other, caseId, tx)).decisions[0]?.appeal?.id ?? "";
      await answerAppeal(other, { appealId, outcome: "upheld", answer: "The mark is registered." }, tx);
      expect((await viewOf(listing, tx)).inSearch).toBe(false);
      const [statement] = await listStatements(owner, shop.id, tx);
      expect(statement?.appeal).toMatchObject({ outcome: "upheld", answer: "The mark is registered." });
    }),
  );
});

test(
  "nothing that operators write can be deleted",
  rolledBack(async (tx) => {
    const { agent, caseId } = await setUpCase(tx);
    await decide(agent, caseId, {}, tx);
    await expect(tx.transaction((inside) => inside.delete(caseDecisions))).rejects.toThrow();
  }),
);
