import { expect, test } from "vitest";
import type { QueryInUrl } from "@/lib/search/query-in-url";
import { facetHref } from "./facet-href";

const addressOf = facetHref({ id: 101, slug: "plush-toys" }, { slug: "material-cotton", valueId: 12 });
const addressFor = (query: Partial<QueryInUrl>) => addressOf({ locale: "en", page: 1, ...query });

test.each<[Partial<QueryInUrl>, string]>([
  [{ values: [12] }, "/en/c/plush-toys-2t/material-cotton"],
  [{ values: [12], page: 3 }, "/en/c/plush-toys-2t/material-cotton?page=3"],
  [{ values: [12], quantity: 500, page: 2, locale: "ar" }, "/ar/c/plush-toys-2t/material-cotton?qty=500&page=2"],
  [{ values: [12], currency: "EUR" }, "/en/c/plush-toys-2t/material-cotton?currency=EUR"],
  [{ values: [12], sort: "price" }, "/en/c/plush-toys-2t?attr=12&sort=price"],
  [{ values: [12, 40] }, "/en/c/plush-toys-2t?attr=12.40"],
  [{ values: [40] }, "/en/c/plush-toys-2t?attr=40"],
  [{}, "/en/c/plush-toys-2t"],
])("the list of a category for %o has the address %s", (query, address) => {
  expect(addressFor(query)).toBe(address);
});
