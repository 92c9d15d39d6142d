// Rewrites uploaded PDF files in a process of its own: no file, no network, no environment.
// The work runs on a thread, so that the timer of the main thread can end the process.
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { limitWork } from "../../core/limit-work.mjs";

/**
 * Three times the duration of the slowest harmless file: 100 pages of tables, with 700 marks a page for screen readers.
 */
const seconds = 9;

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 384, stackSizeMb: 2 },
    stdout: true,
    stderr: true,
  });
  const work = limitWork({ bytes: 512 * 1024 ** 2, seconds });
  worker.on("message", (reply) => {
    work.end();
    process.send(reply);
  });
  worker.on("error", () => process.exit(1));
  process.on("message", (request) => {
    work.begin();
    worker.postMessage(request);
  });
  process.on("disconnect", () => process.exit());
} else {
  const { rewritePdf } = await import("./rewrite-pdf.mjs");
  parentPort.on("message", ({ bytes, mostPages }) =>
    rewritePdf(bytes, mostPages)
      .catch((error) => ({ refused: "broken", detail: String(error) }))
      .then((reply) => parentPort.postMessage(reply)),
  );
}
