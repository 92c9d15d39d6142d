import type { AsyncLocalStorage } from "node:async_hooks";

/** What a page says about itself while it is rendered, the pieces of it that are done (see lib/aside), and what it read. */
export type DocumentRender = {
  tags: Set<string>;
  status?: number;
  aside?: string[];
  /** By what was asked; see lib/read-once. */
  readings?: Map<string, Promise<unknown>>;
  /** When it was asked for. */
  at?: Date;
  /** Nothing that was written before is taken for a part of it. */
  isAnew?: boolean;
  /** It answers a form, so what was typed may stand in one. */
  isAnswer?: boolean;
};

/** Next bundles this file once more for the pages and once for forms; all copies meet on globalThis. */
export const renders = globalThis as typeof globalThis & { documentRenders?: AsyncLocalStorage<DocumentRender> };

/** The render this code runs in. Undefined in development, and wherever nobody renders a document. */
export const currentRender = (): DocumentRender | undefined => renders.documentRenders?.getStore();
