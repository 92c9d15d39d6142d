import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import type { Db } from "@/db/client";
import type { QueryTerm } from "./interpret-query";
import { byIndex } from "./matching";
import { planQuery, type QueryPlan } from "./plan-query";
import type { SearchQuery } from "./search-query";
import { token, tokenRanges } from "./tokens";

/** A query with fewer words that has results, and the words left out, as typed. */
export type RelaxedQuery = { words: string; leftOut: string[] };

/** Combinations of terms that are tried, in one statement. */
const maxCandidates = 12;
/** Listings of a term from which a sample is searched first, and the level of the sample: every 32nd listing. */
const frequent = 20_000;
const sampled = 5;

/**
 * Leaves out as few words as possible so that listings match: never the kind of goods if there is another way, and
 * rather a common word than a rare one. Undefined if no part of the query has results; `isKindRequired`: of that kind.
 */
export async function relaxQuery(
  query: SearchQuery,
  db: Db,
  { isKindRequired = false } = {},
): Promise<RelaxedQuery | undefined> {
  const plan = await planQuery(query, db);
  if (!plan || plan.terms.length < 2) return undefined;
  const { kinds } = plan.preference;
  const isKind = sql`n.facets && ${intArray(kinds)}::int[]`;
  const candidates = listCandidates(plan).slice(0, maxCandidates);
  // Listings of the kind with fewer words say more than others with more words that only mention the kind.
  const conditions = kinds.length ? [isKind, ...(isKindRequired ? [] : [sql`true`])] : [sql`true`];
  const attempts = conditions.flatMap((more) => candidates.map((terms) => ({ terms, more })));
  // For `exists` alone the planner would read all rows until one matches; a common table expression is planned for all
  // matches and yet read no further than the first.
  const searched = attempts.map(({ terms, more }, at) => {
    const rows = (tokens: number[]) =>
      sql`select 1 from listing_search n where ${byIndex(query, { ...plan, terms }, tokens)} and ${more}`;
    // Frequent terms probably have a match in the sample, whose lists are shorter.
    const samples = terms.every(({ count }) => count && count > frequent) ? [token.sample(sampled)] : [];
    const all = [...samples.map((each) => rows([each])), rows([])];
    return sql`${nameOf(at)} as materialized (${sql.join(all, sql` union all `)})`;
  });
  // `case` reads no further than the first attempt with a match.
  const first = attempts.map((_, at) => sql`when exists (select from ${nameOf(at)}) then ${at}::int`);
  const [row] = await db.execute<{ first: number | null }>(
    sql`with ${sql.join(searched, sql`, `)} select case ${sql.join(first, sql` `)} end as first`,
  );
  const matched = attempts[row?.first ?? -1]?.terms;
  if (!matched) return undefined;
  const inOrder = plan.terms.toSorted((a, b) => (a.places[0] ?? 0) - (b.places[0] ?? 0));
  return {
    words: [
      ...inOrder.filter((term) => matched.includes(term)).map(({ text }) => text),
      ...plan.excluded.map(({ text }) => `-${text}`),
    ].join(" "),
    leftOut: inOrder.filter((term) => !matched.includes(term)).map(({ text }) => text),
  };
}

const nameOf = (attempt: number) => sql.identifier(`attempt_${attempt}`);

/** Sets of terms to try, the best first: without one term each, then the kind with one other term, then single terms. */
function listCandidates({ terms, preference }: QueryPlan): QueryTerm[][] {
  const isKind = ({ tokens }: QueryTerm) =>
    tokens.some((each) => preference.kinds.includes(each - tokenRanges.aboutCategories[0] + token.category(0)));
  // The kind of goods first, then other concepts, then words, the rarest first.
  const weight = (term: QueryTerm) => (isKind(term) ? 2 : term.tokens.length ? 1 : 0);
  const telling = terms.toSorted((a, b) => weight(b) - weight(a));
  const withoutOne = telling.map((each) => telling.filter((other) => other !== each)).reverse();
  const [kind, ...others] = telling;
  const pairs = kind && terms.length > 3 ? others.map((each) => [kind, each]) : [];
  const candidates = [...withoutOne, ...pairs, ...(terms.length > 2 ? telling.map((each) => [each]) : [])];
  // The index begins with the rarest.
  return candidates.map((candidate) => terms.filter((each) => candidate.includes(each)));
}
