import { Counter, Gauge, type Registry } from "prom-client";
import { purgeCounts } from "../../jobs/cdn-purges";
import type { PageStore } from "../page-cache/page-store";
import type { RenderWorkers } from "../renderer/render-workers";

/** Registers the metrics of the page cache, the render queue, the render threads and the purges of a CDN. */
export function registerPageMetrics(registry: Registry, store: PageStore, { workers }: RenderWorkers): void {
  const registers = [registry];
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  const counter = (name: string, help: string, read: () => number) =>
    new Counter({
      name,
      help,
      registers,
      collect() {
        this.reset();
        this.inc(read());
      },
    });
  const { cache, queue } = store;
  gauge("rattledrum_page_cache_bytes", "Bytes of the page cache.", () => cache.bytes);
  gauge("rattledrum_page_cache_limit_bytes", "Bytes that the page cache may take.", () => store.options.bytes);
  gauge("rattledrum_page_cache_pages", "Pages in the cache.", () => cache.size);
  counter("rattledrum_renders_total", "Renders that have ended, failed ones included.", () => queue.counts.rendered);
  counter("rattledrum_renders_failed_total", "Renders that have failed.", () => queue.counts.failed);
  counter(
    "rattledrum_renders_refused_total",
    "Renders refused because the queue was too long.",
    () => queue.counts.refused,
  );
  counter(
    "rattledrum_render_seconds_total",
    "Seconds that renders took, without their wait.",
    () => queue.counts.seconds,
  );
  counter("rattledrum_cdn_purges_total", "Purges that the CDN has confirmed.", () => purgeCounts.sent);
  counter("rattledrum_cdn_purges_failed_total", "Purges that it has not.", () => purgeCounts.failed);
  gauge("rattledrum_renders_running", "Renders that run.", () => queue.running);
  gauge("rattledrum_renders_waiting", "Renders that wait in the queue.", () => queue.waiting);
  gauge("rattledrum_render_thread_requests", "Requests that render threads work on.", () =>
    workers.reduce((sum, { pending }) => sum + pending, 0),
  );
  new Counter({
    name: "rattledrum_render_thread_busy_seconds_total",
    help: "Seconds in which the event loop of a render thread was busy.",
    labelNames: ["thread"],
    registers,
    collect() {
      this.reset();
      for (const [thread, { busySeconds }] of workers.entries()) this.inc({ thread }, busySeconds);
    },
  });
}
