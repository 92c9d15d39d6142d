import { pathToFileURL } from "node:url";
import type { Env } from "@/lib/env";
import { pagesScript } from "./build/pages-script";
import { DocumentServer } from "./document-server";
import { PagesThreads } from "./pages/pages-threads";

/** Milliseconds for answering what was asked before the stop. */
const patience = 20_000;

/** The document server, and beside it the threads that render the built pages. */
export async function startProductionServer(env: Env, root: string): Promise<{ stop(): Promise<void> }> {
  const data = { next: { dir: root, hostname: env.HOST ?? "localhost", port: env.PORT } };
  const pages = new PagesThreads(env.RENDER_THREADS, { script: pathToFileURL(pagesScript(root)), data });
  await pages.open();
  const server = new DocumentServer(env, pages, root);
  try {
    await server.start(env.DATABASE_URL ?? "");
  } catch (error) {
    await pages.close();
    throw error;
  }
  void server.warm();
  return {
    async stop() {
      pages.hush();
      await server.drain(patience);
      await pages.close();
    },
  };
}
