import { type Db, readPool } from "@/db/client";
import { readCards } from "../catalogue/card-rows";
import type { Locale } from "../i18n/locale";
import { correctWords } from "./correct-words";
import { findNearestPhrases } from "./find-nearest-phrases";
import { type FoundShop, findShops } from "./find-shops";
import { matchListings } from "./match-listings";
import { nameFacets } from "./name-facets";
import { parseBooth } from "./parse-booth";
import { preferenceOf } from "./prefer";
import { type QueryTerms, readQueryTerms } from "./read-query-terms";
import { relaxQuery } from "./relax-query";
import type { SearchQuery } from "./search-query";
import { emptyPage, type SearchResultPage } from "./search-results";
import { token } from "./tokens";

/** Characters of the query that are used. */
const maxLength = 120;
/** From this similarity on, a phrase of the thesaurus is what was probably meant: six letters with one wrong have 0.4. */
const likelySimilarity = 0.4;

/**
 * Searches published listings that match every term of the query and every filter. Returns one page in the order of the
 * sort, the total, and the facets. Words that are the name or the booth of a shop find its listings. Without results it
 * tries, in this order, corrected words, fewer words and the most similar phrase of the thesaurus, and names the nearest
 * categories. Words that are only punctuation find nothing.
 */
export async function searchListings(query: SearchQuery, db: Db = readPool): Promise<SearchResultPage> {
  const words = query.words?.slice(0, maxLength).trim();
  const typed = { ...query, words };
  const terms = words ? await readQueryTerms(query.locale, words, db) : undefined;
  const [found, shops] = await Promise.all([
    find(typed, db),
    terms && words ? findNamedShops(query.locale, words, terms, db) : [],
  ]);
  const named = shops.filter(({ isNamed }) => isNamed);
  if (named.length) return findOfShops(query, named, db);
  if (found.total > 0 || !words) {
    const ofKind = found.isOnlyMentioned && words && (await findOfKind({ ...typed, words }, db));
    return ofKind || { ...found, shops };
  }
  if (shops.length) return findOfShops(query, shops, db);

  const { kinds } = preferenceOf(terms?.terms ?? [], query.locale);
  const namedCategoryId = kinds[0] === undefined ? undefined : kinds[0] - token.category(0);
  const corrected = query.isAsTyped ? undefined : await correctWords(query.locale, words, db);
  const again = corrected ? await find({ ...typed, words: corrected }, db) : found;
  if (again.total > 0) return { ...again, shownFor: corrected };

  for (const each of [words, ...(corrected ? [corrected] : [])]) {
    const relaxed = await relaxQuery({ ...typed, words: each }, db);
    const fewer = relaxed && (await find({ ...typed, words: relaxed.words }, db));
    if (fewer?.total) return { ...fewer, leftOut: relaxed, namedCategoryId };
  }
  const phrases = await findNearestPhrases(query.locale, words, db);
  const [likely] = query.isAsTyped ? [] : phrases.filter(({ similarity }) => similarity >= likelySimilarity);
  const guessed = likely && (await find({ ...typed, words: likely.phrase }, db));
  if (guessed?.total) return { ...guessed, shownFor: likely?.phrase, namedCategoryId: likely?.categoryId };
  const nearest = phrases.map(({ categoryId }) => categoryId);
  return { ...found, nearest, namedCategoryId: namedCategoryId ?? nearest[0] };
}

/** Searches for the kind of goods that the query names with fewer words, if only other goods have all of them. */
async function findOfKind(query: SearchQuery & { words: string }, db: Db): Promise<SearchResultPage | undefined> {
  const leftOut = await relaxQuery(query, db, { isKindRequired: true });
  const found = leftOut && (await find({ ...query, words: leftOut.words }, db));
  return found?.total ? { ...found, leftOut } : undefined;
}

/** Finds the listings of shops that match the filters. */
async function findOfShops(query: SearchQuery, shops: FoundShop[], db: Db): Promise<SearchResultPage> {
  return { ...(await find({ ...query, words: undefined, shopIds: shops.map(({ id }) => id) }, db)), shops };
}

/** Looks for shops only if the words may name one: a concept of the thesaurus does not, unless a shop is called so. */
async function findNamedShops(
  locale: Locale,
  words: string,
  { terms, isShopName }: QueryTerms,
  db: Db,
): Promise<FoundShop[]> {
  const isUnknown = terms.some(({ tokens, count }) => tokens.length === 0 && count === null);
  return isShopName || isUnknown || parseBooth(words) ? findShops(locale, words, db) : [];
}

async function find(query: SearchQuery, db: Db): Promise<SearchResultPage & { isOnlyMentioned?: boolean }> {
  const { locale, quantity, page = 1 } = query;
  const match = await matchListings(query, db);
  if (!match) return emptyPage(page);
  const { picked, scope, counts, pageCount } = match;
  const [facets, items] = await Promise.all([
    nameFacets(counts, scope, locale, db),
    picked ? readCards(locale, picked, { quantity }, db) : [],
  ]);
  const { kinds } = scope.preference;
  const isOnlyMentioned =
    kinds.length > 0 && !query.categoryId && !counts.isAbout && kinds.every((kind) => !counts.tokens.get(kind));
  return { isOnlyMentioned, items, total: counts.total, isAbout: counts.isAbout, facets, page, pageCount };
}
