import { type Db, readPool } from "@/db/client";
import { readCards } from "../catalogue/card-rows";
import { mendWords } from "./correct-spelling";
import { matchListings } from "./match-listings";
import { nameFacets } from "./name-facets";
import type { Asked, Facets } from "./search-query";
import type { Found } from "./search-results";

/** Words beyond this say no more of what is wanted. */
const longest = 120;

/**
 * Published designs that have all the asked words, in title, category or the shop's number, and pass every filter: one
 * page in the order of the sort, how many there are, and how they could be narrowed. When the words find nothing, mended
 * or completed ones are tried, then the same in English titles. Words that are only stop words or marks find nothing.
 */
export async function searchListings(asked: Asked, db: Db = readPool): Promise<Found> {
  const words = asked.words?.slice(0, longest).trim();
  const found = await find({ ...asked, words }, db);
  if (found.total > 0 || !words) return found;

  const mended = await mendWords(asked.locale, words, db);
  const again = mended ? await find({ ...asked, words: mended }, db) : found;
  if (again.total > 0) return { ...again, shownFor: mended };
  if (asked.locale === "en") return found;
  const english = await find({ ...asked, words }, db, "en");
  return english.total > 0 ? english : found;
}

/** `wordsIn`: the language whose titles are searched, when it is not the reader's. */
async function find(asked: Asked, db: Db, wordsIn = asked.locale): Promise<Found> {
  const { locale, quantity, page = 1 } = asked;
  const match = await matchListings({ ...asked, locale: wordsIn }, db);
  if (!match) return nothing(page);
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
const nothing = (page: number): Found => ({
  items: [],
  total: 0,
  isAbout: false,
  facets: noFacets,
  page,
  pageCount: 1,
});
