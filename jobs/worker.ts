import { setTimeout as pause } from "node:timers/promises";
import { readListenUrl } from "@/db/base/database-settings";
import { listen } from "@/db/listen";
import { env } from "@/lib/core/env";
import { log } from "@/lib/core/log";
import { refreshTaxonomy } from "@/lib/market/categories/refresh-taxonomy";
import { closeEmailTransport } from "@/lib/notifications/email";
import { projectQueued } from "@/lib/search/project-queued";
import { sendDuePurges } from "./cdn-purges";
import { dispatchEvents } from "./dispatcher";
import { runNextJob } from "./run-job";
import { scheduleJobs } from "./schedule";

const loopsPerKind = 2;
/**
 * Milliseconds between polls. A notification wakes the worker at once; polling finds due jobs and missed notifications.
 */
const idleMilliseconds = 1_000;
/** Twice a minute, so that a message waits less than a minute for a translator that is back. */
const scheduleMilliseconds = 30_000;

/** Runs the market's jobs until it is stopped; `stop` waits for running jobs. Survives restarts of the database. */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  let wakeUp = new AbortController();
  let isStopping = false;
  const wake = () => wakeUp.abort();

  const waitForWork = async () => {
    const { signal } = wakeUp;
    await pause(idleMilliseconds, undefined, { signal }).catch(() => {});
    if (wakeUp.signal === signal && signal.aborted) wakeUp = new AbortController();
  };
  const loop = async (work: () => Promise<boolean>) => {
    while (!isStopping) {
      const didSomething = await work().catch((error) => {
        log.warn("worker.interrupted", { error });
        return false;
      });
      if (!didSomething) await waitForWork();
    }
  };

  let scheduleDueAt = 0;
  const dispatch = async () => {
    if (Date.now() >= scheduleDueAt) {
      await refreshTaxonomy();
      await scheduleJobs();
      scheduleDueAt = Date.now() + scheduleMilliseconds;
    }
    return (await dispatchEvents()) > 0;
  };
  const project = async () => (await projectQueued()) > 0;
  const { cdn } = env();
  const running = [
    loop(dispatch),
    ...(cdn ? [loop(() => sendDuePurges(cdn))] : []),
    ...Array.from({ length: loopsPerKind }, () => loop(project)),
    ...Array.from({ length: loopsPerKind }, () => loop(() => runNextJob())),
  ];
  const url = readListenUrl();
  const listener = url ? listen(url, "jobs", { onNotice: wake, onConnect: wake }) : undefined;

  return {
    async stop() {
      isStopping = true;
      wake();
      await Promise.all([...running, listener?.stop()]);
      closeEmailTransport();
    },
  };
}
