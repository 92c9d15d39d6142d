import { workerData } from "node:worker_threads";
import { log } from "@/lib/log";
import { releaseAbortErrorFrames } from "../patches/release-abort-error-frames";
import { servePages } from "./serve-pages";

keepTextsOutOfLogs();
releaseAbortErrorFrames();
process.on("unhandledRejection", (error) => log.error("unhandled", { error }));
const { default: next } = await import("next");
const app = next({ ...workerData.next, dev: false, quiet: true });
await quietly(() => app.prepare());
await servePages({ handle: app.getRequestHandler(), close: () => app.close() });

/** Next tells how long its settings took to read; the screen has a line for the step as a whole. */
async function quietly(work: () => Promise<void>) {
  const { log } = console;
  console.log = () => {};
  try {
    await work();
  } finally {
    console.log = log;
  }
}

/** Next prints whole errors, and with a failed query what people typed. */
function keepTextsOutOfLogs() {
  console.error = (...words: unknown[]) => {
    const error = words.find((word) => word instanceof Error);
    if (error) log.error("next", { error });
    else log.error("next", { reason: words.filter((word) => typeof word === "string").join(" ") });
  };
}
