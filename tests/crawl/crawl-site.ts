import { locales } from "@/lib/i18n/locale";
import { addressOf, identityOf, kindOf, localeOf } from "./address";
import { checkLinks } from "./check-links";
import { compareWithData, compareWithSitemaps, type Expected } from "./compare";
import type { Coverage } from "./coverage";
import type { FetchPage } from "./fetch-page";
import { openPage } from "./open-page";
import type { Report } from "./report";
import { readRobots } from "./robots";
import { readSitemaps } from "./sitemaps";
import { Visits } from "./visits";
import { inParallel, walk } from "./walk";

export type Crawl = {
  origin: string;
  fetchPage: FetchPage;
  expected: Expected;
  coverage: Coverage;
  report: Report;
  /** Number of addresses per page that should be indexed; more of them mean endless orders or parameters. */
  mostForOne?: number;
  hasSitemaps?: boolean;
};

/**
 * Crawls as Googlebot does: robots.txt, sitemaps, and all links from the home pages on; then addresses that only
 * canonical links, translations, sitemaps or the database contain. Adds all faults to the report.
 */
export async function crawlSite(crawl: Crawl): Promise<Visits> {
  const { origin, fetchPage, expected, coverage, report, mostForOne = 2, hasSitemaps = true } = crawl;
  const visits = new Visits();
  const robots = readRobots((await fetchPage("/robots.txt")).body.toString(), origin);
  const listed = hasSitemaps ? await readSitemaps(robots.sitemaps, origin, fetchPage, report) : new Set<string>();
  const opens = (address: string) => {
    const { google, yandex } = robots.allows(address);
    if (google !== yandex)
      report.complain("robots", kindOf(address), `${address} is open to one of Googlebot and Yandex`);
    return google && coverage.opens(address);
  };
  const open = (visit: Parameters<typeof openPage>[0]) => openPage(visit, { origin, fetchPage, visits, report });
  const ceiling = 500 + expected.size * mostForOne;
  const homes = locales.map((locale) => `/${locale}`).filter((home) => expected.has(home));
  if (!(await walk(homes, visits, { opens, open, ceiling })))
    report.complain("trap", "other", `there are more than ${ceiling} addresses for ${expected.size} pages`);

  const named = [...listed, ...expected.keys(), ...addressesInHeads(visits, origin)];
  const opened = new Set(
    [...visits.all.values()].flatMap(({ address, status }) => (status ? identityOf(address) : [])),
  );
  const unlinked = [...new Set(named)].filter((address) => !opened.has(identityOf(address)) && opens(address));
  await inParallel(unlinked, 6, async (address) => {
    const from = listed.has(address) ? "a sitemap" : "the database or a translation";
    await open(visits.note(address, from, Number.POSITIVE_INFINITY).visit);
  });
  checkLinks(visits, coverage, origin, report);
  compareWithData(expected, visits, { ...coverage, opens }, report);
  if (hasSitemaps) compareWithSitemaps(expected, listed, visits, report);
  return visits;
}

function* addressesInHeads({ all }: Visits, origin: string): Generator<string> {
  for (const { canonical, alternates } of [...all.values()]) {
    const urls = [canonical ?? "", ...(JSON.parse(alternates || "[]") as [string, string][]).map(([, url]) => url)];
    for (const url of urls) {
      const address = addressOf(url, origin, origin);
      if (url && address && localeOf(address)) yield address;
    }
  }
}
