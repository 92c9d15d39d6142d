import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { type Chunk, type CopyData, chunkWriter } from "./chunks";
import type { Plan } from "./plan";

/** Yields the data of chunks in their order. */
export type Generate = (plan: Plan, chunks: readonly Chunk[]) => AsyncIterable<{ chunk: Chunk; written: CopyData }>;

/** Generates each chunk in this thread when it is requested. */
export const generateInProcess: Generate = async function* (plan, chunks) {
  const write = chunkWriter(plan);
  for (const chunk of chunks) yield { chunk, written: write(chunk) };
};

/** Generates chunks in worker threads, each one chunk ahead, so that the database does not wait for data. */
export const generateInWorkers = (threads: number): Generate =>
  async function* (plan, chunks) {
    const workers = Array.from({ length: Math.min(threads, chunks.length) }, () => openWorker(plan));
    const ahead: Promise<CopyData>[] = [];
    let requested = 0;
    const requestNext = () => {
      const [chunk, request] = [chunks[requested], workers[requested % workers.length]?.request];
      if (chunk && request) ahead.push(request(chunk));
      requested++;
    };
    try {
      for (const _ of workers) requestNext();
      for (const chunk of chunks) {
        const written = await ahead.shift();
        requestNext();
        if (written) yield { chunk, written };
      }
    } finally {
      await Promise.all(workers.map(({ worker }) => worker.terminate()));
    }
  };

/** Returns the source of a worker that registers tsx and loads a TypeScript file. */
const workerSource = (file: string) =>
  `import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(file)}); })`;

function openWorker(plan: Plan) {
  const file = new URL("./generate-thread.ts", import.meta.url).href;
  const worker = new Worker(workerSource(file), { eval: true, workerData: plan });
  const send = async (chunk: Chunk): Promise<CopyData> => {
    worker.postMessage(chunk);
    const [written] = await once(worker, "message");
    return written as CopyData;
  };
  return {
    worker,
    request: (chunk: Chunk) => {
      const result = send(chunk);
      // The caller handles a rejection when it awaits the result; until then it must not end the process.
      result.catch(() => {});
      return result;
    },
  };
}
