import { workerData } from "node:worker_threads";
import { env } from "@/lib/core/env";
import { log } from "@/lib/core/log";
import { logConsoleOutput } from "@/lib/core/structure-console";
import { releaseAbortErrorFrames } from "../patches/release-abort-error-frames";
import { readRoutePatterns } from "./route-patterns";
import { serveRequests } from "./serve-requests";
import { builtPageModules } from "./shells/page-modules";

const patternOf = readRoutePatterns(workerData.next.dir);
// Next prints whole errors, and with a failed query what people typed.
logConsoleOutput("next");
releaseAbortErrorFrames();
process.on("unhandledRejection", (error) => log.error("unhandled", { error }));
const { default: next } = await import("next");
const app = next({ ...workerData.next, dev: false, quiet: true });
await silenced(() => app.prepare());
await serveRequests({
  handle: app.getRequestHandler(),
  pageModules: env().PAGE_SHELLS ? builtPageModules(workerData.next.dir) : undefined,
  patternOf,
  close: () => app.close(),
});

/** Next prints how long it took to read its settings; the start screen has a line for the whole step. */
async function silenced(work: () => Promise<void>) {
  const { log } = console;
  console.log = () => {};
  try {
    await work();
  } finally {
    console.log = log;
  }
}
