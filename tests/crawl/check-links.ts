import { addressOf, localeOf } from "./address";
import type { Coverage } from "./coverage";
import type { Report } from "./report";
import type { Visit, Visits } from "./visits";

const maxDepth = 5;

/** Checks what needs all pages: targets of links, orphans and depth, and whether translations link back. */
export function checkLinks(visits: Visits, coverage: Coverage, origin: string, report: Report): void {
  for (const visit of visits.all.values()) {
    const complain = (fault: Parameters<Report["complain"]>[0], sentence: string) =>
      report.complain(fault, visit.kind, `${visit.address} ${sentence}`);
    for (const [fault, sentence] of linkComplaints(visit, visits)) complain(fault, sentence);
    if (coverage.isComplete(visit.address) && visit.isIndexable) {
      if (visit.depth === Number.POSITIVE_INFINITY) complain("orphans", `is known from ${visit.from} alone`);
      else if (visit.kind === "listing" && visit.depth > maxDepth) complain("depth", `is ${visit.depth} clicks away`);
    }
    if (visit.status === 200 && visit.canonical && !visit.isIndexable) {
      const target = visits.all.get(addressOf(visit.canonical, origin, origin) ?? "");
      if (target?.status !== undefined && target !== visit && !target.isIndexable)
        complain("head", `has the canonical address ${visit.canonical}, which is none`);
    }
    checkAlternates(visit, visits, coverage, origin, report);
  }
}

function* linkComplaints(
  { status, location, links, from }: Visit,
  { all }: Visits,
): Generator<["broken" | "redirects" | "chains", string]> {
  if (status === undefined) return;
  if (status >= 400 || (status >= 300 && !location)) yield ["broken", `answers ${status}, linked from ${from}`];
  if (status < 300 || status >= 400) return;
  if (links > 0) yield ["redirects", `leads to ${location}, linked from ${from} and ${links - 1} more`];
  const next = location === undefined ? undefined : all.get(location);
  if (next?.location) yield ["chains", `leads to ${location} and on to ${next.location}`];
}

/** Checks that every page lists all its translations, itself and x-default included. */
function checkAlternates(visit: Visit, { all }: Visits, { opens }: Coverage, origin: string, report: Report): void {
  if (visit.status !== 200 || !localeOf(visit.address)) return;
  const complain = (sentence: string) => report.complain("hreflang", visit.kind, `${visit.address} ${sentence}`);
  const alternates = JSON.parse(visit.alternates || "[]") as [string, string][];
  if (alternates.length === 0) {
    if (visit.isIndexable) complain("names no translation, not even itself");
    return;
  }
  const own = alternates.find(([tag, url]) => tag !== "x-default" && url === visit.canonical);
  if (!own) complain("does not name itself");
  if (own && own[0] !== visit.lang) complain(`calls itself ${own[0]} and is written in ${visit.lang}`);
  if (!alternates.some(([tag]) => tag === "x-default")) complain("has no x-default");
  for (const [tag, url] of alternates) {
    report.count("hreflangPairs", visit.kind);
    const address = addressOf(url, origin, origin);
    const other = all.get(address ?? "");
    if (address === undefined || (!other && opens(address))) complain(`names ${url} as ${tag}, which is none of ours`);
    if (!other) continue;
    if (other.status !== undefined && !other.isIndexable) complain(`names ${url} as ${tag}, which is not indexed`);
    else if (other.status !== undefined && other.alternates !== visit.alternates)
      complain(`and ${other.address} do not name the same translations`);
  }
}
