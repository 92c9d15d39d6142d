import { addressOf, localeOf } from "./address";
import type { FetchPage, PageResponse } from "./fetch-page";
import { findNode } from "./graph";
import { readGraph } from "./json-ld";
import { offeredPrice, priceComplaints } from "./prices";
import { type PageReading, readPage } from "./read-page";
import type { Report } from "./report";
import type { Visit, Visits } from "./visits";
import type { PageLinks } from "./walk";

type Site = { origin: string; fetchPage: FetchPage; visits: Visits; report: Report };

/** Opens an address, reports faults of the page itself, and returns its links and redirect. */
export async function openPage(visit: Visit, { origin, fetchPage, visits, report }: Site): Promise<PageLinks> {
  const answer = await fetchPage(visit.address);
  const { status, headers } = answer;
  visit.status = status;
  visit.etag = headers.etag;
  report.count("pages", visit.kind);
  if (status >= 300 && status < 400) {
    visit.location = addressOf(headers.location ?? "", origin + visit.address, origin);
    return { links: [], redirect: visit.location };
  }
  if (status !== 200 || !headers["content-type"]?.startsWith("text/html")) return { links: [] };
  const page = readPage(answer.body.toString());
  noteHead(visit, page, answer, { origin, visits });
  if (visit.isIndexable) noteTitle(visit, page.head.title.trim(), visits, report);
  for (const sentence of headComplaints(page, origin))
    report.complain("head", visit.kind, `${visit.address}: ${sentence}`);
  for (const sentence of sharedPictures(page)) report.complain("pictures", visit.kind, `${visit.address}: ${sentence}`);
  if (localeOf(visit.address)) readContent(visit, page, report);
  return { links: page.links.flatMap((href) => addressOf(href, origin + visit.address, origin) ?? []) };
}

function noteHead(
  visit: Visit,
  { head }: PageReading,
  { headers }: PageResponse,
  { origin, visits }: Pick<Site, "origin" | "visits">,
) {
  const isClosed = /noindex|none/.test(`${head.robots ?? ""} ${headers["x-robots-tag"] ?? ""}`);
  visit.canonical = head.canonical && visits.shared(head.canonical);
  visit.isIndexable = !isClosed && head.canonical === origin + visit.address;
  visit.lang = head.lang && visits.shared(head.lang);
  visit.alternates = visits.shared(JSON.stringify([...head.alternates].sort()));
}

function noteTitle({ address, kind }: Visit, title: string, visits: Visits, report: Report) {
  report.count("indexable", kind);
  const named = visits.shared(`${localeOf(address)} ${title}`);
  const other = visits.titles.get(named);
  if (other) report.complain("titles", kind, `${address} and ${other} are both called "${title}"`);
  else visits.titles.set(named, address);
}

/** Checks that the head has title, description, language and canonical address, each once. */
function headComplaints({ head, strays }: PageReading, origin: string): string[] {
  const complaints = [...strays];
  if (!head.lang) complaints.push("no language");
  if (!head.title.trim()) complaints.push("no title");
  if (!head.description?.trim()) complaints.push("no description");
  if (!head.canonical && !head.robots?.includes("noindex")) complaints.push("no canonical address");
  if (head.canonical && !head.canonical.startsWith(`${origin}/`))
    complaints.push(`its canonical address is ${head.canonical}, not on ${origin}`);
  return complaints;
}

/** Begins the addresses of pictures of the demo market, each of which is the first of one design only. */
const demoPictures = "/media/demo-";

/** Finds designs of the demo market that look the same: their cards on one page show the same picture. */
function sharedPictures({ cards }: PageReading): string[] {
  const shown = new Map<string, string>();
  return cards.flatMap(({ picture, href }) => {
    if (!picture.startsWith(demoPictures)) return [];
    const listing = href.replace(/[?#].*/, "");
    const key = picture.replace(/-\d+\.\w+$/, "");
    const other = shown.get(key) ?? listing;
    shown.set(key, other);
    return other === listing ? [] : [`${listing} and ${other} have the picture ${key}`];
  });
}

function readContent(visit: Visit, page: PageReading, report: Report) {
  if (!visit.canonical) return;
  const { graph, complaints } = readGraph(page.graphs, visit.kind, visit.canonical);
  for (const sentence of complaints) report.complain("jsonLd", visit.kind, `${visit.address}: ${sentence}`);
  if (visit.kind !== "listing" || !graph) return;
  for (const sentence of priceComplaints(page, graph))
    report.complain("price", visit.kind, `${visit.address}: ${sentence}`);
  const offer = findNode(graph, "Offer");
  if (String(offer?.availability).endsWith("/InStock")) visit.price = offeredPrice(graph);
}
