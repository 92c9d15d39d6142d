import type postgres from "postgres";
import { chanceOf } from "@/demo/random";
import { settings } from "@/lib/core/env";
import { fillCache } from "./fill-cache";
import { measureFirstRequests } from "./first-requests";
import type { Inputs } from "./inputs";
import { openMarket } from "./market-server";
import { drawPages, pages } from "./pages";
import type { FirstResult, SizeResult } from "./results";
import { measureWarmPages } from "./warm-pages";
import { missingPrograms } from "./wrk";

type Setup = {
  database: { url: string; ownerUrl: string };
  owner: postgres.Sql;
  folder: string;
  seconds: number;
  rounds: number;
};

/** Seconds for each page. A server that just started is a quarter slower until V8 has compiled its hot code. */
const warmUp = 20;

/** Measures the market's server over HTTP: pages that are not cached, cached pages, and the memory of the process. */
export async function measurePages(
  inputs: Inputs,
  { database, owner, folder, seconds, rounds }: Setup,
): Promise<Pick<SizeResult, "first" | "warm" | "memory" | "missing">> {
  const addresses = drawPages(inputs, chanceOf("pages"));
  const cacheLimit = settings.parse({}).DOCUMENT_CACHE_MB;
  const market = await openMarket(database, folder);
  try {
    const opened = await market.memory();
    const { origin } = market;
    for (const page of pages)
      await measureFirstRequests({ origin, owner }, { page, addresses: addresses[page], clients: 8, seconds: warmUp });
    const first: FirstResult[] = [];
    for (const page of pages)
      for (const clients of [1, 8]) {
        const walk = { page, addresses: addresses[page], clients, seconds };
        first.push(await measureFirstRequests({ origin, owner }, walk));
        printResult(`first ${page}, ${clients} connections`, first.at(-1));
      }
    const missing = await missingPrograms();
    const warm = missing.length ? [] : await measureWarmPages({ origin, pages: addresses, seconds, rounds });
    for (const each of warm) printResult(`warm ${each.page}`, each);
    const measured = await market.memory();
    const memory = { opened, measured, ...(await fillCache(market, addresses.listing, cacheLimit)), cacheLimit };
    printResult("memory", memory);
    return { first, warm, memory, missing: describeMissing(missing) };
  } finally {
    await market.close();
  }
}

export const printResult = (what: string, result: unknown) => console.log(`  ${what}: ${JSON.stringify(result)}`);

const describeMissing = (programs: string[]): string | undefined =>
  programs.length
    ? `Pages from memory were not measured, because ${programs.join(" and ")} cannot be found here.`
    : undefined;
