import { setTimeout as pause } from "node:timers/promises";
import { listen } from "@/db/listen";
import { env } from "@/lib/core/env";
import { log } from "@/lib/core/log";
import { closeEmailTransport } from "@/lib/notifications/email";
import { projectQueued } from "@/lib/search/project-queued";
import { dispatchEvents } from "./dispatcher";
import { runNextJob } from "./run-job";
import { scheduleJobs } from "./schedule";

const lanes = 2;
/** A notice wakes the worker at once; this is for jobs whose time comes, and for notices nobody heard. */
const idleMilliseconds = 1_000;
const clockMilliseconds = 60_000;

/** Does the market's jobs until it is stopped; `stop` lets those in hand finish. Outlives restarts of the database. */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  let alarm = new AbortController();
  let isStopping = false;
  const wake = () => alarm.abort();

  const untilWoken = async () => {
    const { signal } = alarm;
    await pause(idleMilliseconds, undefined, { signal }).catch(() => {});
    if (alarm.signal === signal && signal.aborted) alarm = new AbortController();
  };
  const lane = async (work: () => Promise<boolean>) => {
    while (!isStopping) {
      const didSomething = await work().catch((error) => {
        log.warn("worker.interrupted", { error });
        return false;
      });
      if (!didSomething) await untilWoken();
    }
  };

  let clockIsDue = 0;
  const dispatch = async () => {
    if (Date.now() >= clockIsDue) {
      await scheduleJobs();
      clockIsDue = Date.now() + clockMilliseconds;
    }
    return (await dispatchEvents()) > 0;
  };
  const project = async () => (await projectQueued()) > 0;
  const running = [
    lane(dispatch),
    ...Array.from({ length: lanes }, () => lane(project)),
    ...Array.from({ length: lanes }, () => lane(() => runNextJob())),
  ];
  const url = env().DATABASE_URL;
  const ear = url === undefined ? undefined : listen(url, "jobs", { onNotice: wake, onConnect: wake });

  return {
    async stop() {
      isStopping = true;
      wake();
      await Promise.all([...running, ear?.stop()]);
      closeEmailTransport();
    },
  };
}
