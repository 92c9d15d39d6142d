// Parses uploaded tables in a separate process without files, network and environment. A thread does the work, so that
// the main thread can check the memory and end the process.
import { isMainThread, parentPort, Worker } from "node:worker_threads";

const memoryLimit = 768 * 1024 ** 2;

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 448, stackSizeMb: 2 },
    stdout: true,
    stderr: true,
  });
  setInterval(() => {
    if (process.memoryUsage.rss() > memoryLimit) process.exit(137);
  }, 50).unref();
  worker.on("message", (response) => process.send(response));
  worker.on("error", () => process.exit(1));
  process.on("message", (request) => worker.postMessage(request));
  process.on("disconnect", () => process.exit());
} else {
  const { readSheet } = await import("./read-sheet.mjs");
  parentPort.on("message", ({ bytes, limits }) => parentPort.postMessage(readSheet(bytes, limits)));
}
