import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { Found, RuleName } from "@/db/schema";
import { slugsFor } from "@/lib/catalogue/slugs";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import { canSeeCases } from "../policy";
import { listNext, type PublicTarget, type Row, readBatch } from "./dry-run-rows";
import { compileWords, type ListedWord, type Texts } from "./find-words";
import { isWordRule, rulesOfChanges } from "./rules";

export type Examined = {
  /** The newest ones on view that were looked at, and how many of them the rule finds. */
  looked: number;
  count: number;
  examples: Example[];
};
type Example = Pick<Row, "id" | "titles" | "slugs" | "shop"> & { found: Omit<Found, "mode"> };
/** Shops and videos are examined by the rules that look for words; the other rules find nothing in them. */
export type DryRun = Record<PublicTarget, Examined>;

/** A rule as it would be; with `word`, only what this word would add. */
export type Proposed = { rule: RuleName; word?: ListedWord };

const maxExamples = 8;
/** Things to look at, and per statement, few enough for its timeout. Comparing pictures takes ten times as long. */
const [ofTexts, ofPictures] = [
  { batchSize: 200, maxLooked: 3_000 },
  { batchSize: 40, maxLooked: 800 },
];

/**
 * Looks at the newest designs on sale, and at the names, stories and titles of shops and videos on view, as a rule would,
 * and changes nothing. It reads them in batches, each within the statement timeout. Undefined for rules that compare a
 * design with what it was. @throws NotFound for all but operators
 */
export async function dryRun(actor: Actor, proposed: Proposed, db: Db = readPool): Promise<DryRun | undefined> {
  if (!canSeeCases(actor)) throw new NotFound("rules");
  if (rulesOfChanges.includes(proposed.rule)) return undefined;
  const find = await createFinder(proposed, db);
  const nothing: Examined = { looked: 0, count: 0, examples: [] };
  const examineTexts = (target: PublicTarget) =>
    isWordRule(proposed.rule) ? examine(target, proposed.rule, find, db) : nothing;
  return {
    listing: await examine("listing", proposed.rule, find, db),
    shop: await examineTexts("shop"),
    video: await examineTexts("video"),
  };
}

type Finder = (row: Row) => Omit<Found, "mode"> | undefined;

async function examine(target: PublicTarget, rule: RuleName, find: Finder, db: Db): Promise<Examined> {
  const result: Examined = { looked: 0, count: 0, examples: [] };
  const { batchSize, maxLooked } = rule === "same_picture" ? ofPictures : ofTexts;
  let before = Number.MAX_SAFE_INTEGER;
  while (result.looked < maxLooked) {
    const ids = await listNext(target, before, batchSize, db);
    for (const row of await readBatch(target, rule, ids, db)) {
      const found = find(row);
      if (!found) continue;
      result.count++;
      const { id, titles, shop } = row;
      const slugs = target === "video" ? slugsFor(titles, "video") : row.slugs;
      if (result.examples.length < maxExamples) result.examples.push({ id, titles, slugs, shop, found });
    }
    result.looked += ids.length;
    before = ids.at(-1) ?? 0;
    if (ids.length < batchSize) break;
  }
  return result;
}

async function createFinder({ rule, word }: Proposed, db: Db): Promise<Finder> {
  if (!isWordRule(rule))
    return ({ pictures }) => (rule === "first_designs" ? {} : pictures.length > 0 ? { pictures } : undefined);
  const listed = await db.execute<{ row: ListedWord }>(sql`
    select jsonb_build_object('rule', w.rule, 'word', w.word, 'locale', w.locale, 'isException', w.is_exception) as row
    from rule_words w where w.rule = ${rule} and w.retired_at is null and (w.is_exception or ${!word})`);
  const words = listed.map(({ row }) => row);
  const findWords = compileWords(word ? [...words, word] : words);
  return ({ texts }: { texts: Texts }) => {
    const found = findWords(texts)[rule];
    return found && { words: found };
  };
}
