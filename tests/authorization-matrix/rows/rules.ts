import { eq } from "drizzle-orm";
import { asShop, type Tx } from "@/db/client";
import { listings, ruleWords } from "@/db/schema";
import { makeCase } from "@/db/testing";
import { addRuleWord, retireRuleWord, setRule } from "@/lib/moderation/rules/change-rules";
import { dryRun } from "@/lib/moderation/rules/dry-run";
import { findHeld } from "@/lib/moderation/rules/find-held";
import { listRules } from "@/lib/moderation/rules/list-rules";
import type { ShopRows } from "../cast";
import { members, operators, type Rows } from "../row";

/** Lets a rule hold the listing. */
async function hold({ shopId, listingId }: ShopRows, tx: Tx) {
  const of = { target: "listing", targetId: String(listingId) } as const;
  await makeCase(shopId, of, { reason: "brand", rule: "brand_words", found: { mode: "hold", words: ["Disney"] } }, tx);
  const held = { status: "under_review", heldStatus: "published" } as const;
  await asShop(shopId, (inside) => inside.update(listings).set(held).where(eq(listings.id, listingId)), tx);
}

async function findWord(tx: Tx): Promise<string> {
  const [word] = await tx.select({ id: ruleWords.id }).from(ruleWords).limit(1);
  if (!word) throw new Error("there is no word");
  return word.id;
}

/** The rules of moderation, which leads change, and the designs that they hold. */
export const ruleRows: Rows = {
  listRules: { may: operators, run: (actor, _, tx) => listRules(actor, tx), isOwn: true },
  dryRun: { may: operators, run: (actor, _, tx) => dryRun(actor, { rule: "banned_goods" }, tx), isOwn: true },
  setRule: {
    may: ["lead"],
    run: (actor, _, tx) =>
      setRule(actor, { rule: "same_picture", mode: "queue", why: "A trial", isConfirmed: true }, tx),
    isOwn: true,
  },
  addRuleWord: {
    may: ["lead"],
    run: (actor, _, tx) =>
      addRuleWord(
        actor,
        { rule: "banned_goods", word: "Contraband", in: null, exception: false, why: "A trial", isConfirmed: true },
        tx,
      ),
    isOwn: true,
  },
  retireRuleWord: {
    may: ["lead"],
    run: async (actor, _, tx) => retireRuleWord(actor, { wordId: await findWord(tx), why: "A trial" }, tx),
    isOwn: true,
  },
  findHeld: {
    may: members,
    run: async (actor, on, tx) => {
      await hold(on, tx);
      return findHeld(actor, { shopId: on.shopId, target: "listing", id: on.listingId }, tx);
    },
    isRead: true,
  },
};
