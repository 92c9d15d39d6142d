import type { AsyncLocalStorage } from "node:async_hooks";

/** A page's reading that began before Next had found the page, and what it is of; see lib/read-ahead. */
export type Begun = { key: string; reading: Promise<unknown> };

/** What a page says about itself while it is rendered, the pieces of it that are done (see lib/aside), and what it reads. */
export type DocumentRender = { tags: Set<string>; status?: number; aside?: string[]; begun?: Begun };

/** Next bundles this file once more for the pages and once for forms; all copies meet on globalThis. */
export const renders = globalThis as typeof globalThis & { documentRenders?: AsyncLocalStorage<DocumentRender> };

/** The render this code runs in. Undefined in development, and wherever nobody renders a document. */
export const currentRender = (): DocumentRender | undefined => renders.documentRenders?.getStore();
