import { createServer } from "node:http";
import { collectDefaultMetrics, Registry } from "prom-client";
import { type Db, database } from "@/db/client";
import { log } from "@/lib/core/log";
import type { DocumentServer } from "../http/document-server";
import type { RenderWorkers } from "../renderer/render-workers";
import { registerDatabaseMetrics } from "./database-metrics";
import { registerPageMetrics } from "./page-metrics";
import { registerCountMetrics, registerPoolMetrics } from "./process-metrics";

type Address = { port: number; host: string | undefined };

/** Registers every metric of a process that serves pages. */
export function createRegistry(
  { store, requests }: Pick<DocumentServer, "store" | "requests">,
  workers: RenderWorkers,
  db: Db = database,
): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  requests.register(registry);
  registerPageMetrics(registry, store, workers);
  registerDatabaseMetrics(registry, db);
  registerPoolMetrics(registry);
  registerCountMetrics(registry);
  return registry;
}

/**
 * Serves `/metrics` in the text format of Prometheus on a port of its own, which a proxy never forwards to.
 * @throws the system's error when the port is taken
 */
export async function startMetricsServer(registry: Registry, { port, host }: Address): Promise<{ stop(): void }> {
  const server = createServer(async (request, response) => {
    if (request.url !== "/metrics") return void response.writeHead(404).end();
    try {
      response.writeHead(200, { "content-type": registry.contentType }).end(await registry.metrics());
    } catch (error) {
      log.error("metrics.failed", { error });
      response.destroy();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen({ port, host }, resolve);
  });
  return {
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
