import { workerData } from "node:worker_threads";
import { env } from "@/lib/core/env";
import { log } from "@/lib/core/log";
import { logConsoleOutput } from "@/lib/core/structure-console";
import { postFigures } from "../metrics/thread-figures";
import { releaseAbortErrorFrames } from "../patches/release-abort-error-frames";
import { readRoutePatterns } from "./route-patterns";
import { serveRequests } from "./serve-requests";
import { builtPageModules } from "./shells/page-modules";

const patternOf = readRoutePatterns(workerData.next.dir);
// Next prints whole errors, and a failed query's error contains its parameters.
logConsoleOutput("next");
releaseAbortErrorFrames();
const endTracing = env().OTEL_EXPORTER_OTLP_ENDPOINT && (await import("../tracing/open-telemetry")).startTracing();
if (env().METRICS_PORT) postFigures(workerData.thread);
process.on("unhandledRejection", (error) => log.error("unhandled", { error }));
// After an action that redirects, Next requests the target from the origin that the visitor sees, which is a proxy's with
// TLS, at this process's own port without it. Here it reaches the port as it is.
process.env.__NEXT_PRIVATE_ORIGIN = `http://${workerData.next.hostname}:${workerData.next.port}`;
const { default: next } = await import("next");
const app = next({ ...workerData.next, dev: false, quiet: true });
await withoutConsole(() => app.prepare());
await serveRequests({
  handle: app.getRequestHandler(),
  pageModules: env().PAGE_SHELLS ? builtPageModules(workerData.next.dir) : undefined,
  patternOf,
  refreshTaxonomy: async () => (await import("@/lib/market/categories/refresh-taxonomy")).refreshTaxonomy(),
  async close() {
    await app.close();
    if (endTracing) await endTracing();
  },
});

/** Runs `work` without Next's own progress lines; the startup progress has a line for the whole step. */
async function withoutConsole(work: () => Promise<void>) {
  const { log } = console;
  console.log = () => {};
  try {
    await work();
  } finally {
    console.log = log;
  }
}
