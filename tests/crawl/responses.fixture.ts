import type { FetchPage } from "./fetch-page";
import { Report } from "./report";
import { Visits } from "./visits";

export const origin = "https://market.example";
type Sent = { status?: number; body?: string; headers?: Record<string, string> };

/** Makes a site that responds from a function, and with 404 where that returns undefined. */
export const respondWith =
  (answer: (address: string, headers: Record<string, string>) => Sent | undefined): FetchPage =>
  async (address, headers = {}) => {
    const { status = 200, body = "", headers: sent = {} } = answer(address, headers) ?? { status: 404 };
    return { status, headers: { "content-type": "text/html", ...sent }, body: Buffer.from(body) };
  };

/** Makes a site on which these addresses were opened without faults; `report` collects new ones. */
export function makeOpenedSite(fetchPage: FetchPage, opened: Record<string, { price?: string; title?: string }>) {
  const visits = new Visits();
  for (const [address, { price, title }] of Object.entries(opened)) {
    const canonical = origin + address;
    Object.assign(visits.note(address, "/en", 1).visit, { status: 200, isIndexable: true, canonical, price });
    if (title) visits.titles.set(`${address.split("/")[1]} ${title}`, address);
  }
  return { origin, fetchPage, visits, report: new Report() };
}
