import { type SQL, sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import { type Db, readPool } from "@/db/client";
import type { Found, RuleName } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import type { SomeTexts } from "@/lib/i18n/locale";
import { canSeeCases } from "../policy";
import { compileWords, type ListedWord, type Texts } from "./find-words";
import { samePictures, textsFrom } from "./read-checked";
import { firstDesigns, isWordRule, largeShare, rulesOfChanges } from "./rules";

export type DryRun = {
  /** The newest designs on sale that were looked at, and how many of them the rule finds. */
  looked: number;
  count: number;
  examples: { id: number; titles: SomeTexts; slugs: SomeTexts; shopNames: SomeTexts; found: Omit<Found, "mode"> }[];
};

/** A rule as it would be; with `word`, only what this word would add. */
export type Proposed = { rule: RuleName; word?: ListedWord };

const maxExamples = 8;
/** Designs to look at, and per statement, few enough for its timeout. Comparing pictures takes ten times as long. */
const [ofTexts, ofPictures] = [
  { batchSize: 200, maxLooked: 3_000 },
  { batchSize: 40, maxLooked: 800 },
];

type Row = Omit<DryRun["examples"][number], "found"> & { texts: Texts; pictures: NonNullable<Found["pictures"]> };

/**
 * Looks at the newest designs on sale as a rule would, and changes nothing. It reads them in batches, each within the
 * statement timeout. Undefined for rules that compare a design with what it was. @throws NotFound for all but operators
 */
export async function dryRun(actor: Actor, proposed: Proposed, db: Db = readPool): Promise<DryRun | undefined> {
  if (!canSeeCases(actor)) throw new NotFound("rules");
  if (rulesOfChanges.includes(proposed.rule)) return undefined;
  const find = await createFinder(proposed, db);
  const result: DryRun = { looked: 0, count: 0, examples: [] };
  const { batchSize, maxLooked } = proposed.rule === "same_picture" ? ofPictures : ofTexts;
  let before = Number.MAX_SAFE_INTEGER;
  while (result.looked < maxLooked) {
    const ids = await listNext(before, batchSize, db);
    for (const { texts, pictures, ...listing } of await readBatch(proposed.rule, ids, db)) {
      const found = find(texts, pictures);
      if (!found) continue;
      result.count++;
      if (result.examples.length < maxExamples) result.examples.push({ ...listing, found });
    }
    result.looked += ids.length;
    before = ids.at(-1) ?? 0;
    if (ids.length < batchSize) break;
  }
  return result;
}

/** Returns whether a rule finds so many designs that holding them needs a second confirmation. */
export const isLarge = (found: DryRun | undefined): found is DryRun =>
  found !== undefined && found.count > largeShare * found.looked;

async function createFinder({ rule, word }: Proposed, db: Db) {
  if (!isWordRule(rule))
    return (_: Texts, pictures: Row["pictures"]) =>
      rule === "first_designs" ? {} : pictures.length > 0 ? { pictures } : undefined;
  const listed = await db.execute<{ row: ListedWord }>(sql`
    select jsonb_build_object('rule', w.rule, 'word', w.word, 'locale', w.locale, 'isException', w.is_exception) as row
    from rule_words w where w.rule = ${rule} and w.retired_at is null and (w.is_exception or ${!word})`);
  const words = listed.map(({ row }) => row);
  const findWords = compileWords(word ? [...words, word] : words);
  return (texts: Texts) => {
    const found = findWords(texts)[rule];
    return found && { words: found };
  };
}

/** Lists the ids of designs on sale, the newest first. */
async function listNext(before: number, limit: number, db: Db): Promise<number[]> {
  const found = await db.execute<{ id: string }>(sql`
    select k.listing_id as id from listing_cards k
    where k.is_listed and k.listing_id < ${before} order by k.listing_id desc limit ${limit}`);
  return found.map(({ id }) => Number(id));
}

/** Reads those of the designs that the rule looks at. */
async function readBatch(rule: RuleName, ids: readonly number[], db: Db): Promise<Row[]> {
  const rows = await db.execute<{ row: Row }>(sql`
    select jsonb_build_object('id', l.id, 'titles', k.titles, 'slugs', k.slugs, 'shopNames', s.names,
      'texts', ${isWordRule(rule) ? textsFrom(sql`shown_texts`) : sql`'[]'::jsonb`},
      'pictures', ${rule === "same_picture" ? samePictures : sql`'[]'::jsonb`}) as row
    from listings l join listing_cards k on k.listing_id = l.id join shops s on s.id = l.shop_id
    where l.id = any (${intArray(ids)}::bigint[]) and ${conditions[rule] ?? sql`true`}
    order by l.id desc`);
  return rows.map(({ row }) => row);
}

const hasCheck = (claim: SQL): SQL => sql`exists (select from verifications v
  where v.shop_id = l.shop_id and v.status = 'approved' and ${claim} and coalesce(v.valid_until >= current_date, true))`;

/** The designs that a rule looks at, if not all. */
const conditions: Partial<Record<RuleName, SQL>> = {
  brand_words: sql`not ${hasCheck(sql`v.claim = 'brand'`)}`,
  first_designs: sql`not ${hasCheck(sql`true`)} and (select count(*) from listing_cards o
    where o.shop_id = l.shop_id and o.is_listed and o.listing_id <= l.id) <= ${firstDesigns}`,
};
