import { writeFileSync } from "node:fs";
import { locales } from "@/lib/i18n/locale";
import { fullCoverage, sampleCoverage } from "./coverage";
import { crawlSite } from "./crawl-site";
import { readExpected } from "./expected-pages";
import { checkAtom, compareFeeds } from "./feeds";
import { openCrawlClient } from "./fetch-page";
import { openCrawledMarket } from "./market";
import { readOptions, usage } from "./options";
import { pickSamples } from "./pick-samples";
import { probe, readProbes } from "./probes";
import { Report } from "./report";
import { compareShells } from "./shells";
import { tableOf } from "./table";
import { validateSamples } from "./validate-samples";
import { compareVisitors } from "./visitors";

/**
 * `npm run test:crawl` crawls a market as Googlebot does, and fails if anything differs from the database or the rules.
 */
const options = (() => {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(2);
  }
})();
const report = new Report();
const startedAt = performance.now();
const market = await openCrawledMarket(options);
const client = openCrawlClient(market.origin);
const progress = setInterval(() => console.error(`  … ${report.total.pages} pages`), 30_000);
try {
  await crawl();
} finally {
  clearInterval(progress);
  client.stop();
  await market.close();
}
console.log(`\n${tableOf(report)}`);
if (options.json) writeFileSync(options.json, JSON.stringify(report, undefined, 1));
process.exitCode = report.isClean ? 0 : 1;

async function crawl(): Promise<void> {
  const { origin, databaseUrl, always } = market;
  const { fetchPage } = client;
  const { share, without } = options;
  const expected = await readExpected(databaseUrl);
  const coverage = share === undefined ? fullCoverage : sampleCoverage(share, always);
  const from = performance.now();
  const visits = await crawlSite({
    origin,
    fetchPage,
    expected,
    coverage,
    report,
    hasSitemaps: !without.has("sitemaps"),
  });
  const seconds = Math.round((performance.now() - from) / 1000);
  report.notes.push(`${expected.size} pages should be indexed; ${coverage.summary} (${seconds} s)`);

  const site = { origin, fetchPage, visits, report };
  await probe(await readProbes(databaseUrl), site);
  const samples = pickSamples(visits);
  await compareVisitors(samples, fetchPage, report);
  report.notes.push(`${samples.length} pages were requested as ten visitors, and again with their ETag`);
  if (!without.has("feeds")) {
    await checkAtom(fetchPage, report);
    await compareFeeds(share === undefined ? locales : ["en", "ru"], site);
  }
  if (!without.has("validators")) await validateSamples(samples, origin, fetchPage, report);
  for (const line of market.missingShells) report.complain("shells", "listing", line);
  if (market.withoutShells) await compareShells(visits, fetchPage, market.withoutShells, report);
  if (client.retried) report.notes.push(`${client.retried} requests were retried after a 503`);
  for (const part of without) report.notes.push(`${part}: left out`);
  report.notes.push(`${Math.round((performance.now() - startedAt) / 1000)} s in all`);
}
