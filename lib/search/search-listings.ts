import { type Db, readPool } from "@/db/client";
import { readCards } from "../catalogue/card-rows";
import { correctSpelling } from "./correct-spelling";
import { matchListings } from "./match-listings";
import { nameFacets } from "./name-facets";
import type { Facets, SearchQuery } from "./search-query";
import type { SearchResultPage } from "./search-results";

/** Characters of the query that are used. */
const maxLength = 120;

/**
 * Searches published listings that have all words in title, category or item number and match every filter. Returns one
 * page in the order of the sort, the total, and the facets. Without results it tries corrected words, then English
 * titles. Words that are only stop words or punctuation find nothing.
 */
export async function searchListings(query: SearchQuery, db: Db = readPool): Promise<SearchResultPage> {
  const words = query.words?.slice(0, maxLength).trim();
  const found = await find({ ...query, words }, db);
  if (found.total > 0 || !words) return found;

  const corrected = await correctSpelling(query.locale, words, db);
  const again = corrected ? await find({ ...query, words: corrected }, db) : found;
  if (again.total > 0) return { ...again, shownFor: corrected };
  if (query.locale === "en") return found;
  const english = await find({ ...query, words }, db, "en");
  return english.total > 0 ? english : found;
}

/** `wordsIn`: the language of the searched titles. */
async function find(query: SearchQuery, db: Db, wordsIn = query.locale): Promise<SearchResultPage> {
  const { locale, quantity, page = 1 } = query;
  const match = await matchListings({ ...query, locale: wordsIn }, db);
  if (!match) return emptyPage(page);
  const { picked, scope, counts, pageCount } = match;
  const [facets, items] = await Promise.all([
    nameFacets(counts, scope, locale, db),
    picked ? readCards(locale, picked, { quantity }, db) : [],
  ]);
  return { items, total: counts.total, isAbout: counts.isAbout, facets, page, pageCount };
}

const noFacets: Facets = {
  categories: [],
  moq: [],
  days: [],
  verified: 0,
  factory: 0,
  languages: [],
  districts: [],
  attributes: [],
};
const emptyPage = (page: number): SearchResultPage => ({
  items: [],
  total: 0,
  isAbout: false,
  facets: noFacets,
  page,
  pageCount: 1,
});
