import type { Renderer } from "../renderer";
import { RenderWorker, type RenderWorkerOptions } from "../renderer/render-worker";
import { RenderWorkers } from "../renderer/render-workers";
import { openSite } from ".";

const script = new URL("../renderer/worker.fixture.mjs", import.meta.url);

/** Opens a real worker, with a function in it that stands for Next. */
export async function openRenderWorker(delays: RenderWorkerOptions["delays"] = {}): Promise<RenderWorker> {
  const worker = new RenderWorker({ script, delays });
  await worker.open();
  return worker;
}

/** Opens a worker behind a document server; `close` ends both. */
export async function openWorkerSite() {
  const worker = await openRenderWorker();
  const site = await openSite(worker);
  const close = async () => {
    await site.close();
    await worker.close();
  };
  return { worker, site, close };
}

export async function openRenderWorkers(count: number): Promise<RenderWorkers> {
  const workers = new RenderWorkers(count, { script });
  await workers.open();
  return workers;
}

/** Returns the text of a page, requested without a document server. */
export async function textOf(renderer: Renderer, path: string, signal = new AbortController().signal): Promise<string> {
  const { html = "" } = await renderer.render({ path, headers: {} }, signal);
  return html.toString();
}
