import { parentPort, workerData } from "node:worker_threads";
import { type Chunk, chunkWriter } from "./chunks";
import type { Plan } from "./plan";

/** Worker thread that generates the requested chunks and transfers their buffers without a copy. */
const write = chunkWriter(workerData as Plan);
parentPort?.on("message", (chunk: Chunk) => {
  const written = write(chunk);
  const buffers = [...written.bytes.values()].flat().map(({ buffer }) => buffer);
  parentPort?.postMessage(written, buffers);
});
