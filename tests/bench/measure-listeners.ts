import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";
import { listen } from "@/db/listen";
import { startPostgres } from "@/server/postgres";
import { BackendCpu } from "./backend-cpu";
import { describeMachine } from "./machine";
import { percentilesOf, roundToThreeDigits } from "./statistics";

/**
 * `npm run bench:listeners` measures what a notification costs when 1, 20 and 200 connections of the product's listener
 * receive it: milliseconds from sending it to each receipt and to the last one, and processor time. PostgreSQL is a new
 * one in a temporary folder; all listeners are in this process.
 */
const counts = [1, 20, 200];
const notifications = 300;
const channel = "documents";
/** Milliseconds between two notifications. */
const interval = 20;

const folder = mkdtempSync(path.join(tmpdir(), "listeners-"));
const server = await startPostgres(folder, { max_connections: 300 });
const owner = postgres(server.ownerUrl, { max: 1, onnotice() {} });
const sender = postgres(server.url, { max: 1, connection: { application_name: "rattledrum notifies" } });
try {
  const { cpu, cores, load, postgres: version, date } = await describeMachine(owner);
  console.log(`${cpu}, ${cores} cores, PostgreSQL ${version}, load average ${load} before, ${date}`);
  for (const count of counts) console.log(JSON.stringify(await measure(count)));
} finally {
  await Promise.all([owner.end(), sender.end()]);
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(count: number) {
  const [each, last]: [number[], number[]] = [[], []];
  let received = () => {};
  const listeners = await openListeners(count, (sentAt) => {
    each.push(performance.now() - sentAt);
    received();
  });
  const cpu = new BackendCpu(owner);
  const [backendBefore, nodeBefore] = [await cpu.used(), process.cpuUsage()];
  for (let sent = 1; sent <= notifications; sent++) {
    const sentAt = performance.now();
    const all = new Promise<void>((resolve) => {
      received = () => each.length === sent * count && resolve();
    });
    await sender.notify(channel, String(sentAt));
    await all;
    last.push(performance.now() - sentAt);
    await pause(interval);
  }
  const node = process.cpuUsage(nodeBefore);
  const backend = (await cpu.since(backendBefore)) ?? 0;
  await Promise.all(listeners.map((listener) => listener.stop()));
  const { p50, p95 } = percentilesOf(each);
  const { p50: lastP50, p95: lastP95 } = percentilesOf(last);
  return {
    listeners: count,
    p50,
    p95,
    lastP50,
    lastP95,
    postgresCpu: roundToThreeDigits(backend / notifications),
    nodeCpu: roundToThreeDigits((node.user + node.system) / 1000 / notifications),
  };
}

async function openListeners(count: number, onReceipt: (sentAt: number) => void) {
  const listeners: ReturnType<typeof listen>[] = [];
  const onNotice = (payload: string) => onReceipt(Number(payload));
  for (let opened = 0; opened < count; opened++)
    await new Promise<void>((onConnect) => {
      listeners.push(listen(server.url, channel, { onNotice, onConnect }));
    });
  return listeners;
}
