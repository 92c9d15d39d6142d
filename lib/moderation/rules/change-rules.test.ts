import { and, desc, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asPerson, type Tx } from "@/db/client";
import { events, moderationRules, ruleWords } from "@/db/schema";
import { makeListing, makeShop, makeVideo, outcomeInSavepoint, rolledBack } from "@/db/testing";
import { makeOperatorActor } from "../cases.fixture";
import { addRuleWord, retireRuleWord, setRule } from "./change-rules";
import { dryRun } from "./dry-run";
import { listRules } from "./list-rules";
import { largePart } from "./rules";
import { setUp } from "./rules.fixture";

const word = { rule: "banned_goods", in: null, exception: false, why: "A test", isConfirmed: true } as const;

describe("changing the rules", () => {
  test(
    "sets what a rule does, with who, when and why in the audit log",
    rolledBack(async (tx) => {
      const lead = await makeOperatorActor("lead");
      const set = { rule: "price_cut", mode: "off", why: "Too many false cases", isConfirmed: false } as const;
      await setRule(lead, set, tx, tx);
      await setRule(lead, set, tx, tx);
      const rule = (await listRules(lead, tx)).find(({ name }) => name === "price_cut");
      expect(rule).toMatchObject({ mode: "off", changed: { name: "Chen Yu" } });
      const recorded = await tx
        .select({ data: events.data })
        .from(events)
        .where(and(eq(events.name, "rule.set"), eq(events.userId, lead.userId)));
      expect(recorded).toEqual([{ data: { rule: "price_cut", mode: "off", why: "Too many false cases" } }]);
    }),
  );

  test(
    "adds a word that holds from then on, refuses it twice, and retires it without deleting it",
    rolledBack(async (tx) => {
      const lead = await makeOperatorActor("lead");
      const { publish, statusOf } = await setUp({ en: "Zorblat horse" }, tx);
      await addRuleWord(lead, { ...word, word: "zorblat" }, tx, tx);
      const addAgain = (inside: Tx) => addRuleWord(lead, { ...word, word: "Zorblat" }, inside, inside);
      expect(await outcomeInSavepoint(addAgain, tx)).toContain("moderation.rules.known");
      expect(await publish()).toMatchObject({ isHeld: true });
      expect(await statusOf()).toBe("under_review");
      const [added] = await tx.select().from(ruleWords).where(eq(ruleWords.word, "zorblat"));
      await retireRuleWord(lead, { wordId: added?.id ?? "", why: "A test" }, tx);
      const [retired] = await tx.select().from(ruleWords).where(eq(ruleWords.word, "zorblat"));
      expect(retired).toMatchObject({ retiredBy: lead.userId, retiredWhy: "A test" });
      const names = await tx
        .select({ name: events.name })
        .from(events)
        .where(eq(events.userId, lead.userId))
        .orderBy(desc(events.id));
      expect(names.map(({ name }) => name)).toEqual(["rule_word.retired", "rule_word.added"]);
    }),
  );

  test(
    "shows what a word would find on sale, and nothing of drafts",
    rolledBack(async (tx) => {
      const lead = await makeOperatorActor("lead");
      const shop = await makeShop({ confirmedAt: new Date() }, tx);
      for (const status of ["published", "published", "draft"] as const)
        await makeListing(shop, { status, titles: { en: "Zorblat horse" } }, tx);
      const proposed = { rule: "banned_goods", word: "zorblat", locale: null, isException: false } as const;
      const found = await dryRun(lead, { rule: "banned_goods", word: proposed }, tx);
      expect(found?.listing).toMatchObject({ count: 2, examples: [{ found: { words: ["Zorblat"] } }, {}] });
      expect(found?.listing.looked).toBeGreaterThanOrEqual(2);
      expect(await dryRun(lead, { rule: "price_cut" }, tx)).toBeUndefined();
    }),
  );

  test("needs a second confirmation above 5 % of the designs, or of the shops", () => {
    const few = { looked: 100, count: 5 };
    expect(largePart({ listing: few, shop: { looked: 0, count: 0 } })).toBeUndefined();
    expect(largePart({ listing: few, shop: { looked: 100, count: 6 } })).toEqual({ looked: 100, count: 6 });
    expect(largePart(undefined)).toBeUndefined();
  });

  test(
    "shows which shops, by name and story, and which videos a word would find",
    rolledBack(async (tx) => {
      const lead = await makeOperatorActor("lead");
      const [byName, byStory] = [{ names: { en: "Qwixbar Toys" } }, { stories: { zh: "我们做 qwixbar" } }];
      for (const texts of [byName, byStory]) await makeShop({ ...texts, confirmedAt: new Date() }, tx);
      await makeShop({ names: { en: "Qwixbar" }, closedAt: new Date() }, tx);
      const shop = await makeShop({}, tx);
      await makeVideo(shop, { ownTitles: { en: "Qwixbar in a box" } }, tx);
      await makeVideo(shop, { ownTitles: { en: "Qwixbar" }, publishedAt: null }, tx);
      const proposed = { rule: "banned_goods", word: "qwixbar", locale: null, isException: false } as const;
      const found = await dryRun(lead, { rule: "banned_goods", word: proposed }, tx);
      expect(found).toMatchObject({ listing: { count: 0 }, shop: { count: 2 }, video: { count: 1 } });
      expect(found?.shop.examples.map((each) => each.found.words)).toEqual([["qwixbar"], ["Qwixbar"]]);
    }),
  );

  test(
    "is refused by row-level security for everybody but leads",
    rolledBack(async (tx) => {
      const agent = await makeOperatorActor("agent");
      const changed = await asPerson(
        agent.userId,
        (inside) => inside.update(moderationRules).set({ mode: "off", changedBy: agent.userId }).returning(),
        tx,
      );
      expect(changed).toEqual([]);
    }),
  );
});
