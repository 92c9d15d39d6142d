// Reads tables that strangers send, in a process of its own: no file, no network, no environment.
// The work is done on a thread, so that the clock of the process keeps ticking and ends it before the machine suffers.
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
  worker.on("message", (answer) => process.send(answer));
  worker.on("error", () => process.exit(1));
  process.on("message", (question) => worker.postMessage(question));
  process.on("disconnect", () => process.exit());
} else {
  const { readSheet } = await import("./read-sheet.mjs");
  parentPort.on("message", ({ bytes, limits }) => parentPort.postMessage(readSheet(bytes, limits)));
}
