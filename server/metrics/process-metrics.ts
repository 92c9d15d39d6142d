import { Counter, Gauge, type Registry } from "prom-client";
import { type CountName, readCounts } from "@/lib/core/counts";
import { RenderThreadFigures } from "./thread-figures";

/** Registers the connections of the pools of every thread. A render thread's figures are up to a second old. */
export function registerPoolMetrics(registry: Registry): void {
  const figures = new RenderThreadFigures();
  const registers = [registry];
  const labelNames = ["thread", "pool"] as const;
  const gauge = (name: string, help: string, field: "open" | "busy" | "limit" | "waiting") =>
    new Gauge({
      name,
      help,
      labelNames,
      registers,
      collect() {
        this.reset();
        for (const { thread, pool, [field]: value } of figures.readPools()) this.set({ thread, pool }, value);
      },
    });
  gauge("rattledrum_pool_connections", "Open connections of a pool.", "open");
  gauge("rattledrum_pool_connections_busy", "Connections of a pool that a statement or transaction takes.", "busy");
  gauge(
    "rattledrum_pool_connections_limit",
    "Connections that a pool may open; for listen, those that it needs.",
    "limit",
  );
  gauge("rattledrum_pool_waiting", "Statements and transactions that wait for a connection of the pool.", "waiting");
  new Counter({
    name: "rattledrum_pool_waits_total",
    help: "Statements and transactions that found no free connection.",
    labelNames,
    registers,
    collect() {
      this.reset();
      for (const { thread, pool, waits } of figures.readPools()) this.inc({ thread, pool }, waits);
    },
  });
}

const counters: Record<CountName, { name: string; help: string; labelNames: string[] }> = {
  uploads: {
    name: "rattledrum_uploads_total",
    help: "Received files and parts by outcome, refused ones by reason.",
    labelNames: ["kind", "outcome", "reason"],
  },
  uploadBytes: { name: "rattledrum_upload_bytes_total", help: "Bytes of received files.", labelNames: ["kind"] },
  uploadSeconds: {
    name: "rattledrum_upload_seconds_total",
    help: "Seconds in which files were received, read and stored.",
    labelNames: ["kind"],
  },
  translations: {
    name: "rattledrum_translations_total",
    help: "Messages that a translator was needed for, by outcome.",
    labelNames: ["outcome"],
  },
  pushes: {
    name: "rattledrum_pushes_total",
    help: "Notices to devices, by the outcome at their push service.",
    labelNames: ["outcome"],
  },
};

/** Registers what lib/core/counts.ts counts in all threads. */
export function registerCountMetrics(registry: Registry): void {
  for (const [counted, { name, help, labelNames }] of Object.entries(counters))
    new Counter({
      name,
      help,
      labelNames,
      registers: [registry],
      collect() {
        this.reset();
        for (const { name, labels, value } of readCounts()) if (name === counted) this.inc(labels, value);
      },
    });
}
