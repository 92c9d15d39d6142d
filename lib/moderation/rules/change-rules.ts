import { and, eq, isNull } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { moderationRules, ruleWords } from "@/db/schema";
import { violatedConstraint } from "@/db/violation";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { canSeeCases, canSetRules } from "../policy";
import { dryRun, type Proposed } from "./dry-run";
import type { AddRuleWord, RetireRuleWord, SetRule } from "./input";
import { largePart } from "./rules";

/** @throws Refusal if the rule would hold much of the market and the lead has not confirmed that */
async function requireConfirmed(actor: Actor, proposed: Proposed, isConfirmed: boolean, db?: Db): Promise<void> {
  if (isConfirmed) return;
  const large = largePart(await dryRun(actor, proposed, db));
  if (large)
    throw new Refusal("moderation.rules.large", { field: "confirmed", count: large.count, looked: large.looked });
}

/**
 * Sets what a rule does from now on. Setting the present mode changes nothing.
 * @throws NotFound, NotAllowed for all but leads; Refusal for a rule that would hold much of the market, unless confirmed
 */
export async function setRule(
  actor: Actor,
  { rule, mode, why, isConfirmed }: SetRule,
  db: Db = database,
  readDb?: Db,
): Promise<void> {
  if (!canSeeCases(actor)) throw new NotFound("rules");
  allow(canSetRules(actor));
  if (mode === "hold") await requireConfirmed(actor, { rule }, isConfirmed, readDb);
  await asPerson(
    actor.userId,
    async (tx) => {
      const [found] = await tx.select().from(moderationRules).where(eq(moderationRules.name, rule)).for("update");
      if (!found || found.mode === mode) return;
      await tx
        .update(moderationRules)
        .set({ mode, changedBy: actor.userId, changedAt: new Date() })
        .where(eq(moderationRules.name, rule));
      await recordEvent(actor, { name: "rule.set", rule, mode, why }, tx);
    },
    db,
  );
}

/**
 * Adds a word or an exception to a rule.
 * @throws NotFound, NotAllowed for all but leads; Refusal for a word that the rule has, or one with which a rule that
 * holds would hold much of the market, unless confirmed
 */
export async function addRuleWord(
  actor: Actor,
  { rule, word, in: locale, exception: isException, why, isConfirmed }: AddRuleWord,
  db: Db = database,
  readDb?: Db,
): Promise<void> {
  if (!canSeeCases(actor)) throw new NotFound("rules");
  allow(canSetRules(actor));
  const listed = { rule, word, locale, isException };
  if (!isException) await requireConfirmed(actor, { rule, word: listed }, isConfirmed, readDb);
  await asPerson(
    actor.userId,
    async (tx) => {
      const [added] = await tx
        .insert(ruleWords)
        .values({ ...listed, why, addedBy: actor.userId })
        .returning({ id: ruleWords.id });
      if (!added) throw new Error("the insert returned no word");
      await recordEvent(actor, { name: "rule_word.added", rule, wordId: added.id, why }, tx);
    },
    db,
  ).catch((error) => {
    if (violatedConstraint(error) === "rule_words_once") throw new Refusal("moderation.rules.known", { field: "word" });
    throw error;
  });
}

/** Retires a word, which stays in the list of former ones. Retiring it again changes nothing. @throws NotFound, NotAllowed */
export async function retireRuleWord(actor: Actor, { wordId, why }: RetireRuleWord, db: Db = database): Promise<void> {
  if (!canSeeCases(actor)) throw new NotFound("rules");
  allow(canSetRules(actor));
  await asPerson(
    actor.userId,
    async (tx) => {
      const [word] = await tx
        .update(ruleWords)
        .set({ retiredAt: new Date(), retiredBy: actor.userId, retiredWhy: why })
        .where(and(eq(ruleWords.id, wordId), isNull(ruleWords.retiredAt)))
        .returning({ rule: ruleWords.rule });
      if (word) await recordEvent(actor, { name: "rule_word.retired", rule: word.rule, wordId, why }, tx);
      else if ((await tx.$count(ruleWords, eq(ruleWords.id, wordId))) === 0) throw new NotFound("word");
    },
    db,
  );
}
