import { connections, requestPage } from "./get";
import type { OpenMarket } from "./market-server";

const maxTime = 180_000;

/**
 * Requests listing pages until their gzip bytes exceed the size of the page cache. `isFull` is false if time or
 * addresses run out before.
 */
export async function fillCache(
  market: OpenMarket,
  addresses: readonly string[],
  cacheLimit: number,
): Promise<{ walked: number; full: number; isFull: boolean }> {
  const agent = connections(8);
  const enough = cacheLimit * 1_000_000;
  const left = addresses[Symbol.iterator]();
  const until = Date.now() + maxTime;
  let [walked, bytes] = [0, 0];
  const client = async () => {
    for (const address of left) {
      if (bytes >= enough || Date.now() > until) return;
      const answer = await requestPage(market.origin + address, agent);
      walked++;
      bytes += answer.bytes.length;
    }
  };
  await Promise.all(Array.from({ length: 8 }, client));
  agent.destroy();
  return { walked, full: await market.memory(), isFull: bytes >= enough };
}
