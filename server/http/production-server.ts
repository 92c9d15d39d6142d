import { pathToFileURL } from "node:url";
import { readListenUrl } from "@/db/base/database-settings";
import { followReplica, type ReplicaFollower } from "@/db/follow-replica";
import { replicaBuffer, setReplicaUsed } from "@/db/replica-state";
import type { Env } from "@/lib/core/env";
import { log } from "@/lib/core/log";
import { renderWorkerScript } from "../build/worker-script";
import { createRegistry, startMetricsServer } from "../metrics/metrics-server";
import { RenderWorkers } from "../renderer/render-workers";
import { DocumentServer } from "./document-server";

/** Milliseconds that running requests have to finish when the server stops. */
const drainTimeout = 20_000;

/** Milliseconds; longer than `keepalive_timeout` of the proxy in docs/operations.md. */
const proxyIdleTime = 3_000;

/** Starts the document server and the render workers of the production build. */
export async function startProductionServer(env: Env, root: string): Promise<{ stop(): Promise<void> }> {
  const data = { next: { dir: root, hostname: env.HOST ?? "localhost", port: env.PORT }, replica: replicaBuffer() };
  const workers = new RenderWorkers(env.RENDER_THREADS, { script: pathToFileURL(renderWorkerScript(root)), data });
  await workers.open();
  const server = new DocumentServer(env, workers, root);
  const replica = followReader(env);
  let metrics: Awaited<ReturnType<typeof startMetricsServer>> | undefined;
  try {
    if (env.METRICS_PORT)
      metrics = await startMetricsServer(createRegistry(server, workers), { port: env.METRICS_PORT, host: env.HOST });
    await server.start(readListenUrl(), replica?.caughtUp);
  } catch (error) {
    metrics?.stop();
    await replica?.stop();
    await workers.close();
    throw error;
  }
  void server.warm();
  return {
    async stop() {
      workers.closeStreams();
      const idleMs = env.DRAIN_SECONDS > 0 ? proxyIdleTime : 0;
      await server.drain(env.DRAIN_SECONDS * 1000, { timeoutMs: drainTimeout, idleMs });
      metrics?.stop();
      await replica?.stop();
      await workers.close();
    },
  };
}

/** Follows the replica of DATABASE_READER_URL, and has every thread read from it while it keeps up. */
function followReader({ DATABASE_READER_URL: readerUrl }: Env): ReplicaFollower | undefined {
  if (!readerUrl) return undefined;
  return followReplica({
    primaryUrl: readListenUrl(),
    readerUrl,
    onChange(isUsed) {
      setReplicaUsed(isUsed);
      log[isUsed ? "info" : "warn"](isUsed ? "replica.used" : "replica.left");
    },
  });
}
