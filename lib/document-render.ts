import type { AsyncLocalStorage } from "node:async_hooks";
import type { ReactNode } from "react";

/** State of one render of a document. Pages fill `tags` and `status` through lib/document. */
export type DocumentRender = {
  tags: Set<string>;
  status?: number;
  /** When the page was requested. */
  at?: Date;
  /** Whether it answers a form, so that a form may show what was typed. */
  isAnswer?: boolean;
  /** Reads of this render by function and arguments; see lib/once-per-render. */
  reads?: Map<unknown, Map<string, Promise<unknown>>>;
  /** Replaces nodes that need no React by static HTML; see server/renderer/shells. Undefined where React writes whole pages. */
  toStaticHtml?: (node: ReactNode) => Promise<ReactNode>;
};

/** Next bundles this file once more for the pages and once for forms; all copies share the storage on globalThis. */
export const renders = globalThis as typeof globalThis & { documentRenders?: AsyncLocalStorage<DocumentRender> };

/** The render this code runs in. Undefined in development, and outside of renders of documents. */
export const currentRender = (): DocumentRender | undefined => renders.documentRenders?.getStore();
