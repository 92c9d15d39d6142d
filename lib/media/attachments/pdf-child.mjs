// Reads PDF files that strangers send, in a process of its own: no file, no network, no environment.
// The work is done on a thread, so that the clock of the process keeps ticking and ends it before the machine suffers.
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { watchWork } from "../../core/child-watch.mjs";

/** Three times what the slowest honest file takes: 100 pages of tables, with 700 marks a page for screen readers. */
const seconds = 9;

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 384, stackSizeMb: 2 },
    stdout: true,
    stderr: true,
  });
  const work = watchWork({ bytes: 512 * 1024 ** 2, seconds });
  worker.on("message", (answer) => {
    work.end();
    process.send(answer);
  });
  worker.on("error", () => process.exit(1));
  process.on("message", (question) => {
    work.begin();
    worker.postMessage(question);
  });
  process.on("disconnect", () => process.exit());
} else {
  const { rewritePdf } = await import("./rewrite-pdf.mjs");
  parentPort.on("message", ({ bytes, mostPages }) =>
    rewritePdf(bytes, mostPages)
      .catch((error) => ({ refused: "broken", detail: String(error) }))
      .then((answer) => parentPort.postMessage(answer)),
  );
}
