import next from "next";
import { hushThreads } from "@/db/live";
import type { Env } from "@/lib/env";
import { log } from "@/lib/log";
import conf from "../next.config";
import { DocumentServer } from "./document-server";

/** Milliseconds for answering what was asked before the stop. */
const patience = 20_000;

/** The built pages behind the document server. */
export async function startProductionServer(env: Env, root: string): Promise<{ stop(): Promise<void> }> {
  keepTextsOutOfLogs();
  const app = next({ conf, dev: false, dir: root, hostname: env.HOST ?? "localhost", port: env.PORT, quiet: true });
  await quietly(() => app.prepare());
  const handle = app.getRequestHandler();
  const server = new DocumentServer(env, (request, response) => handle(request, response), root);
  await server.start(env.DATABASE_URL ?? "");
  void server.warm();
  return {
    async stop() {
      await hushThreads();
      await server.drain(patience);
      await app.close();
    },
  };
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
