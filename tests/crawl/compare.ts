import { identityOf, type Kind, localeOf } from "./address";
import type { Coverage } from "./coverage";
import type { Report } from "./report";
import type { Visit, Visits } from "./visits";

/** Identity of every page that should be indexed, according to the database. */
export type Expected = ReadonlyMap<string, { kind: Kind; inSitemap: boolean }>;

/** Compares the database's list with the opened pages, in both directions. */
export function compareWithData(expected: Expected, visits: Visits, { opens }: Coverage, report: Report): void {
  const opened = new Map<string, Visit>();
  for (const visit of visits.all.values()) {
    if (visit.status === undefined) continue;
    const identity = identityOf(visit.address);
    if (visit.isIndexable || !opened.has(identity)) opened.set(identity, visit);
    if (visit.isIndexable && !expected.has(identity))
      report.complain("data", visit.kind, `${visit.address} is indexed, and the database does not list it`);
  }
  for (const [identity, { kind }] of expected) {
    const visit = opened.get(identity);
    if (!visit && opens(identity)) report.complain("data", kind, `${identity} should be indexed, and was never met`);
    if (visit && !visit.isIndexable)
      report.complain("data", kind, `${identity} should be indexed, and ${describeStatus(visit)}`);
  }
}

/**
 * Compares the database's list with the sitemaps, in both directions and without sampling, since sitemaps are cheap to
 * read.
 */
export function compareWithSitemaps(expected: Expected, listed: ReadonlySet<string>, visits: Visits, report: Report) {
  const identities = new Set([...listed].map(identityOf));
  for (const [identity, { kind, inSitemap }] of expected)
    if (inSitemap && !identities.has(identity)) report.complain("sitemap", kind, `${identity} is in no sitemap`);
  for (const address of listed) {
    const { visit } = visits.note(address, "a sitemap", Number.POSITIVE_INFINITY);
    report.count("inSitemaps", visit.kind);
    if (!localeOf(address) || !expected.get(identityOf(address))?.inSitemap)
      report.complain("sitemap", visit.kind, `${address} is in a sitemap, and the database does not list it`);
    else if (visit.status !== undefined && !visit.isIndexable)
      report.complain("sitemap", visit.kind, `${address} is in a sitemap, and ${describeStatus(visit)}`);
  }
}

function describeStatus({ status, canonical, address }: Visit): string {
  if (status !== 200) return `answers ${status}`;
  return canonical?.endsWith(address) ? "is closed by robots" : `its canonical address is ${canonical}`;
}
