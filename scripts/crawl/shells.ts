import { type Ask, askingOf } from "./ask";
import type { Report } from "./report";
import type { Visits } from "./visits";
import { inLanes } from "./walk";

/** A page may be rendered again between two requests, so only a difference that stays counts. */
const attempts = 3;

/** Next takes five times as long for a page, so at most this many are compared, spread evenly over all that were opened. */
const max = 1_000;

/** Compares pages that were opened with the same pages of a market without shells, byte for byte. */
export async function compareShells(visits: Visits, ask: Ask, origin: string, report: Report): Promise<void> {
  const other = askingOf(origin);
  const opened = [...visits.all.values()].filter(({ status }) => status === 200);
  const step = Math.ceil(opened.length / max);
  const compared = opened.filter((_, index) => index % step === 0);
  try {
    await inLanes(compared, 4, async ({ address, kind }) => {
      for (let attempt = 1; ; attempt++) {
        const [page, withoutShell] = [await ask(address), await other.ask(address)];
        if (page.status === withoutShell.status && comparable(page.body) === comparable(withoutShell.body)) return;
        if (attempt === attempts) return report.complain("shells", kind, `${address} differs without shells`);
      }
    });
  } finally {
    other.stop();
  }
  report.notes.push(`${compared.length} of ${opened.length} pages were compared with those of a market without shells`);
}

/** Without what differs between two renders of one page: the signed time of a form, and numbers React gives to forms as they finish. */
const comparable = (body: Buffer) =>
  body
    .toString("latin1")
    .replace(/value="[a-z0-9]{6,8}\.[\w-]{20,}"/g, 'value="stamp"')
    .replace(/\$ACTION_(REF_)?\d+/g, "$ACTION_$1");
