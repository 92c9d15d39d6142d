import { setTimeout as sleep } from "node:timers/promises";
import type postgres from "postgres";
import { connections, get } from "./get";
import type { FirstResult } from "./results";
import { rounded, spreadOf } from "./statistics";

type Market = { origin: string; owner: postgres.Sql };
type Walk = { page: string; addresses: readonly string[]; clients: number; seconds: number };

/**
 * Asks for each address once, from so many connections. The market forgets its pages beforehand, and again when all
 * addresses are used up; waiting for that does not count. An answer from memory would count as bad.
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
    await forgetPages(owner);
    const left = addresses[Symbol.iterator]();
    const from = performance.now();
    const isOver = () => elapsed + performance.now() - from >= seconds * 1000;
    const client = async () => {
      for (const address of left) {
        const answer = await get(origin + address, agent);
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
    perSecond: rounded((times.length / elapsed) * 1000),
    ...spreadOf(times),
    bad,
  };
}

/** Every page with designs on it carries one of these tags. */
async function forgetPages(owner: postgres.Sql) {
  await owner.notify("documents", "rates home search");
  await sleep(100);
}
