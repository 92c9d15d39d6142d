import { waitUntil } from "../../server/start/market-process";
import { type FetchPage, openCrawlClient } from "./fetch-page";
import type { Report } from "./report";
import type { Visits } from "./visits";
import { inParallel } from "./walk";

/** A page may be rendered again between two requests. */
const attempts = 3;

/** Number of compared pages, spread evenly over all opened ones: Next takes five times as long for a page. */
const max = 1_000;

/** Milliseconds until pages that expired are rendered again. */
const timeout = 10_000;

/**
 * Compares opened pages with the same pages of a market without shells, byte for byte. A page that was cached an
 * hour ago may show a listing as new that no longer is, so differing pages are compared again after all have expired.
 */
export async function compareShells(
  visits: Visits,
  fetchPage: FetchPage,
  { origin, expire }: { origin: string; expire: () => Promise<void> },
  report: Report,
): Promise<void> {
  const other = openCrawlClient(origin);
  const opened = [...visits.all.values()].filter(({ status }) => status === 200);
  const step = Math.ceil(opened.length / max);
  const compared = opened.filter((_, index) => index % step === 0);
  const isSame = async (address: string) => {
    const [page, withoutShell] = [await fetchPage(address), await other.fetchPage(address)];
    return page.status === withoutShell.status && comparable(page.body) === comparable(withoutShell.body);
  };
  const differing: typeof compared = [];
  try {
    await inParallel(compared, 4, async (visit) => {
      for (let attempt = 0; attempt < attempts; attempt++) if (await isSame(visit.address)) return;
      differing.push(visit);
    });
    if (differing.length > 0) await expire();
    for (const { address, kind } of differing)
      await waitUntil(() => isSame(address), timeout).catch(() =>
        report.complain("shells", kind, `${address} differs without shells`),
      );
  } finally {
    other.stop();
  }
  report.notes.push(`${compared.length} of ${opened.length} pages were compared with those of a market without shells`);
}

/**
 * Removes what differs between two renders of a page: the stamp of a form, and the numbers that React gives to forms.
 */
const comparable = (body: Buffer) =>
  body
    .toString("latin1")
    .replace(/value="[a-z0-9]{6,8}\.[\w-]{20,}"/g, 'value="stamp"')
    .replace(/\$ACTION_(REF_)?\d+/g, "$ACTION_$1");
