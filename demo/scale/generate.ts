import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { type Chunk, chunkWriter, type Written } from "./chunks";
import type { Plan } from "./plan";

/** Chunks written in order. */
export type Generate = (plan: Plan, chunks: readonly Chunk[]) => AsyncIterable<{ chunk: Chunk; written: Written }>;

/** In this thread, each when it is asked for. */
export const generateHere: Generate = async function* (plan, chunks) {
  const write = chunkWriter(plan);
  for (const chunk of chunks) yield { chunk, written: write(chunk) };
};

/** By threads of their own, each one chunk ahead, so that the database never waits for words. */
export const generateBeside = (threads: number): Generate =>
  async function* (plan, chunks) {
    const workers = Array.from({ length: Math.min(threads, chunks.length) }, () => openWorker(plan));
    const ahead: Promise<Written>[] = [];
    let asked = 0;
    const ask = () => {
      const [chunk, ask] = [chunks[asked], workers[asked % workers.length]?.ask];
      if (chunk && ask) ahead.push(ask(chunk));
      asked++;
    };
    try {
      for (const _ of workers) ask();
      for (const chunk of chunks) {
        const written = await ahead.shift();
        ask();
        if (written) yield { chunk, written };
      }
    } finally {
      await Promise.all(workers.map(({ worker }) => worker.terminate()));
    }
  };

/** A thread knows nothing of TypeScript until it is told. */
const start = (file: string) =>
  `import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(file)}); })`;

function openWorker(plan: Plan) {
  const file = new URL("./generate-thread.ts", import.meta.url).href;
  const worker = new Worker(start(file), { eval: true, workerData: plan });
  const ask = async (chunk: Chunk): Promise<Written> => {
    worker.postMessage(chunk);
    const [written] = await once(worker, "message");
    return written as Written;
  };
  return {
    worker,
    ask: (chunk: Chunk) => {
      const asked = ask(chunk);
      // Whoever awaits it hears of it; until then it must not end the process.
      asked.catch(() => {});
      return asked;
    },
  };
}
