import { setFlagsFromString } from "node:v8";
import { hushThreads } from "@/db/live";
import type { Env } from "@/lib/env";
import { log } from "@/lib/log";
import conf from "../next.config";
import { letFramesOfAbortsGo } from "./abort-frames";
import { DocumentServer } from "./document-server";

/** Milliseconds for answering what was asked before the stop. */
const patience = 20_000;

/**
 * How far memory may grow beyond what is in use until garbage is collected, in percent. V8 would let it be four times as
 * much where there is room: 550 MB for what needs 350, and not a page more a second.
 */
const heapGrowth = 50;

/** The built pages behind the document server. */
export async function startProductionServer(env: Env, root: string): Promise<{ stop(): Promise<void> }> {
  keepTextsOutOfLogs();
  letFramesOfAbortsGo();
  setFlagsFromString(`--heap-growing-percent=${heapGrowth}`);
  const keepSourceMapsAgain = keepNoSourceMaps();
  const { default: next } = await import("next");
  const app = next({ conf, dev: false, dir: root, hostname: env.HOST ?? "localhost", port: env.PORT, quiet: true });
  await quietly(() => app.prepare());
  const handle = app.getRequestHandler();
  const server = new DocumentServer(env, (request, response) => handle(request, response), root);
  await server.start(env.DATABASE_URL ?? "");
  void server.warm().finally(keepSourceMapsAgain);
  return {
    async stop() {
      await hushThreads();
      await server.drain(patience);
      await app.close();
    },
  };
}

/**
 * Files loaded until the answer is called leave no source map in memory. With their sources, those of Next and of the
 * build are 45 MB that only help to read the lines of rare errors; our own files, which came before, keep theirs.
 */
function keepNoSourceMaps(): () => void {
  process.setSourceMapsEnabled(false);
  return () => process.setSourceMapsEnabled(true);
}

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
