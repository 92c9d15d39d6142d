import type { BackendCpu } from "./backend-cpu";
import type { QueryResult } from "./results";
import { percentilesOf, roundToThreeDigits } from "./statistics";

export type Work = () => Promise<unknown>;

/**
 * Calls `work` repeatedly from `clients` clients for `seconds`, after three seconds in which every connection plans its
 * statements.
 */
export async function measureCalls(
  name: string,
  work: Work,
  { clients, seconds, cpu }: { clients: number; seconds: number; cpu: BackendCpu },
): Promise<QueryResult> {
  await callRepeatedly(work, clients, Math.min(3, seconds));
  const [backendBefore, nodeBefore] = [await cpu.used(), process.cpuUsage()];
  const { times, failed, elapsed } = await callRepeatedly(work, clients, seconds);
  const node = process.cpuUsage(nodeBefore);
  const backend = await cpu.since(backendBefore);
  const n = times.length;
  return {
    name,
    clients,
    n,
    failed,
    perSecond: roundToThreeDigits((n / elapsed) * 1000),
    ...percentilesOf(times),
    ...(backend === undefined ? {} : { backendCpu: roundToThreeDigits(backend / n) }),
    nodeCpu: roundToThreeDigits((node.user + node.system) / 1000 / n),
  };
}

async function callRepeatedly(work: Work, clients: number, seconds: number) {
  const times: number[] = [];
  let failed = 0;
  const from = performance.now();
  const until = from + seconds * 1000;
  const client = async () => {
    while (performance.now() < until) {
      const startedAt = performance.now();
      await work().catch(() => failed++);
      times.push(performance.now() - startedAt);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { times, failed, elapsed: performance.now() - from };
}
