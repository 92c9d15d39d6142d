import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { connections, requestPage } from "./get";
import { openNginx } from "./nginx";
import type { Load, WarmResult } from "./results";
import { median, roundToThreeDigits } from "./statistics";
import { requestInTurns } from "./wrk";

/** Number of addresses of each kind that are requested in turns. */
const width = 64;

type Setup = { origin: string; pages: Record<string, string[]>; seconds: number; rounds: number };

/**
 * Measures cached pages, and nginx with the same gzip bytes as files, in turns, and returns the median of the rounds.
 * Absolute figures depend on the machine; the ratio of the two hardly does.
 */
export async function measureWarmPages({ origin, pages, seconds, rounds }: Setup): Promise<WarmResult[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const addresses = new Map(Object.entries(pages).map(([page, all]) => [page, all.slice(0, width)]));
  const bodies = new Map<string, Buffer[]>();
  for (const [page, own] of addresses) bodies.set(page, await fetchAll(origin, own));
  const nginx = await openNginx(folder, bodies);
  try {
    const results: WarmResult[] = [];
    for (const [page, own] of addresses) {
      const [ours, theirs]: [Load[], Load[]] = [[], []];
      await fetchAll(origin, own);
      for (let round = 0; round < rounds; round++) {
        ours.push(await requestInTurns(origin, own, seconds, folder));
        theirs.push(await requestInTurns(nginx.origin, nginx.addresses.get(page) ?? [], seconds, folder));
      }
      const bytes = (bodies.get(page) ?? []).map(({ length }) => length);
      const [a, b] = [medianOf(ours), medianOf(theirs)];
      const kilobytes = roundToThreeDigits(median(bytes) / 1000);
      results.push({ page, kilobytes, ours: a, nginx: b, ratio: roundToThreeDigits(a.perSecond / b.perSecond) });
    }
    return results;
  } finally {
    await nginx.close();
  }
}

/** Requests all addresses, so that they are cached. @throws Error for a response other than 200 */
async function fetchAll(origin: string, addresses: readonly string[]): Promise<Buffer[]> {
  const agent = connections(1);
  const bodies: Buffer[] = [];
  for (const address of addresses) {
    const { status, bytes } = await requestPage(origin + address, agent);
    if (status !== 200) throw new Error(`${address} was answered with ${status}`);
    bodies.push(bytes);
  }
  agent.destroy();
  return bodies;
}

const medianOf = (loads: readonly Load[]): Load => ({
  perSecond: roundToThreeDigits(median(loads.map(({ perSecond }) => perSecond))),
  p50: roundToThreeDigits(median(loads.map(({ p50 }) => p50))),
  p95: roundToThreeDigits(median(loads.map(({ p95 }) => p95))),
  p99: roundToThreeDigits(median(loads.map(({ p99 }) => p99))),
  bad: loads.reduce((sum, { bad }) => sum + bad, 0),
});
