import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { facetCounts, wordCounts } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { planQuery, planWithinShare } from "./plan-query";
import type { SearchQuery } from "./search-query";
import { token } from "./tokens";

const rareValue = 90_001;

test(
  "planning a query reads an index list if it saves more rows than it costs",
  rolledBack(async (tx: Db) => {
    await tx.delete(facetCounts);
    await tx.insert(facetCounts).values([
      { categoryId: 0, facet: 0, count: 2_000_000 },
      { categoryId: 0, facet: token.verified, count: 800_000 },
      { categoryId: 0, facet: rareValue, count: 900 },
    ]);
    await tx.insert(wordCounts).values([
      { locale: "en", word: "zzrare", count: 2_100 },
      { locale: "en", word: "zzoften", count: 60_000 },
    ]);
    const listsFor = async (query: Partial<SearchQuery>) => (await planQuery({ locale: "en", ...query }, tx))?.inIndex;
    expect(await listsFor({ words: "zzrare", isVerified: true })).toEqual([]);
    expect(await listsFor({ words: "zzoften", isVerified: true })).toEqual([token.verified]);
    expect(await listsFor({ words: "zzoften", isVerified: true, values: [rareValue] })).toEqual([rareValue]);
    expect(await listsFor({ isVerified: true })).toEqual([token.verified]);

    const scope = await planQuery({ locale: "en", words: "zzoften", isVerified: true, values: [rareValue] }, tx);
    const verified = await planQuery({ locale: "en", words: "zzoften", isVerified: true }, tx);
    expect([scope, verified].map((each) => each && planWithinShare(0.02, each).inIndex)).toEqual([[rareValue], []]);
  }),
);
