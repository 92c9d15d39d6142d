import type { Pages } from "../pages";
import { PagesThread, type PagesThreadOptions } from "../pages/pages-thread";
import { PagesThreads } from "../pages/pages-threads";
import { openSite } from ".";

const script = new URL("../pages/thread.fixture.mjs", import.meta.url);

/** A real thread, with something in it that stands for Next. */
export async function openThread(pauses: PagesThreadOptions["pauses"] = {}): Promise<PagesThread> {
  const pages = new PagesThread({ script, pauses });
  await pages.open();
  return pages;
}

/** The same behind a document server; `close` ends both. */
export async function openThreadSite() {
  const pages = await openThread();
  const site = await openSite(pages);
  const close = async () => {
    await site.close();
    await pages.close();
  };
  return { pages, site, close };
}

export async function openThreads(count: number): Promise<PagesThreads> {
  const pages = new PagesThreads(count, { script });
  await pages.open();
  return pages;
}

/** The text of a page, asked for without any server. */
export async function textOf(pages: Pages, path: string, signal = new AbortController().signal): Promise<string> {
  const { html = [] } = await pages.render({ path, headers: {} }, signal);
  return Buffer.from(html).toString();
}
