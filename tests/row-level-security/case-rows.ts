import type { Tx } from "@/db/client";
import * as t from "@/db/schema";
import { makeCase } from "@/db/testing";
import type { Person, Shop } from "./rows";

/** Creates a case about a listing with a proposed decision, and one whose decision holds and is appealed. */
export async function makeCaseRows(
  { id: shopId }: Shop,
  listing: { id: number },
  owner: Person,
  operator: Person,
  tx: Tx,
): Promise<void> {
  const report = { reason: "brand", userId: owner.id } as const;
  const reasons = { shopId, measure: "hide", ground: "brands", facts: "A brand", decidedBy: operator.id } as const;
  const open = await makeCase(shopId, { target: "listing", targetId: String(listing.id) }, report, tx);
  const decided = await makeCase(shopId, { target: "shop", targetId: String(shopId) }, report, tx);
  const [, decision] = await tx
    .insert(t.caseDecisions)
    .values([
      { ...reasons, caseId: open.id, measure: "suspend" },
      { ...reasons, caseId: decided.id, effectiveAt: new Date() },
    ])
    .returning();
  if (!decision) throw new Error("the decision was not inserted");
  const help = { provider: "Lingua", userId: operator.id, tokensIn: 40, tokensOut: 20 };
  await tx.insert(t.caseAssists).values([
    { ...help, caseId: open.id, kind: "translation" },
    { ...help, caseId: decided.id, kind: "summary" },
  ]);
  const appeal = { shopId, userId: owner.id, body: "It is ours.", dueAt: new Date("2099-01-01") };
  await tx.insert(t.appeals).values({ ...appeal, decisionId: decision.id });
}

/** Creates what a rule found in a listing, rules that a lead has set, and two words of the lead, one of them retired. */
export async function makeRuleRows({ id: shopId }: Shop, listing: { id: number }, lead: Person, tx: Tx): Promise<void> {
  const report = { reason: "brand", rule: "counterfeit_words", found: { mode: "hold", words: ["Replica"] } } as const;
  const found = { mode: "hold" as const, words: [...report.found.words] };
  await makeCase(shopId, { target: "video", targetId: String(listing.id) }, { ...report, found }, tx);
  await tx.update(t.moderationRules).set({ changedBy: lead.id });
  const word = { rule: "banned_goods", why: "A test", addedBy: lead.id } as const;
  const retired = { retiredAt: new Date(), retiredBy: lead.id, retiredWhy: "A test" };
  await tx.insert(t.ruleWords).values([
    { ...word, word: `added-${shopId}` },
    { ...word, word: `retired-${shopId}`, ...retired },
  ]);
}
