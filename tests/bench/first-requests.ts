import { setTimeout as sleep } from "node:timers/promises";
import type postgres from "postgres";
import { connections, requestPage } from "./get";
import type { FirstResult } from "./results";
import { percentilesOf, roundToThreeDigits } from "./statistics";

type Market = { origin: string; owner: postgres.Sql };
type Walk = { page: string; addresses: readonly string[]; clients: number; seconds: number };

/**
 * Requests each address once, over `clients` connections. Invalidates all pages before, and again when all addresses
 * are used up; that time does not count. A response from the page cache counts as bad.
 */
export async function measureFirstRequests(
  { origin, owner }: Market,
  { page, addresses, clients, seconds }: Walk,
): Promise<FirstResult> {
  const agent = connections(clients);
  const times: number[] = [];
  let bad = 0;
  let elapsed = 0;
  while (elapsed < seconds * 1000) {
    await invalidatePages(owner);
    const left = addresses[Symbol.iterator]();
    const from = performance.now();
    const isOver = () => elapsed + performance.now() - from >= seconds * 1000;
    const client = async () => {
      for (const address of left) {
        const answer = await requestPage(origin + address, agent);
        times.push(answer.milliseconds);
        if (answer.status !== 200 || answer.from !== "miss") bad++;
        if (isOver()) return;
      }
    };
    await Promise.all(Array.from({ length: clients }, client));
    elapsed += performance.now() - from;
  }
  agent.destroy();
  return {
    page,
    clients,
    n: times.length,
    perSecond: roundToThreeDigits((times.length / elapsed) * 1000),
    ...percentilesOf(times),
    bad,
  };
}

/** Invalidates all measured pages: each page with listings carries one of these tags. */
async function invalidatePages(owner: postgres.Sql) {
  await owner.notify("documents", "rates home search");
  await sleep(100);
}
