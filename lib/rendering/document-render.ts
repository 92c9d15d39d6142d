import { AsyncLocalStorage } from "node:async_hooks";
import type { ReactNode } from "react";
import { processSingleton } from "@/db/base/process-singleton";

/** State of one render of a document. Pages fill `tags` and `status` through lib/rendering/document. */
export type DocumentRender = {
  tags: Set<string>;
  status?: number;
  /** When the page was requested. */
  at?: Date;
  /** Whether the render responds to a form, so that a form may show the values that were typed. */
  isAnswer?: boolean;
  /** Reads of this render by function and arguments; see lib/rendering/once-per-render. */
  reads?: Map<unknown, Map<string, Promise<unknown>>>;
  /**
   * Replaces nodes that need no React by static HTML; see server/renderer/shells. Undefined if React writes whole
   * pages.
   */
  toStaticHtml?: (node: ReactNode) => Promise<ReactNode>;
};

const documentRenders = processSingleton("documentRenders", () => new AsyncLocalStorage<DocumentRender>());

/** Returns the render that this code runs in. Undefined in development, and outside of renders of documents. */
export const currentRender = (): DocumentRender | undefined => documentRenders.getStore();

/** Runs one render. Only the render worker calls it. */
export const withinRender = <T>(render: DocumentRender, work: () => T): T => documentRenders.run(render, work);
