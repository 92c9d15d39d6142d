import { childPool } from "@/lib/core/child-pool";

export type RewrittenPdf = { bytes: Uint8Array; pages: number };
/** `detail` is for developers; undefined if the child exited. */
export type RefusedPdf = { refused: "broken" | "encrypted" | "tooManyPages"; detail?: string };

/** Milliseconds; the child limits processor time itself, and on a busy machine it takes longer. */
const pool = childPool({ script: "lib/media/attachments/pdf-child.mjs", processes: 1, timeLimit: 30_000 });

export const isPdfPoolFull = pool.isFull;
export const warmPdfPool = pool.warm;

/** Rewrites the pages of a PDF into a new one: see rewrite-pdf.mjs. */
export const requestPdf = (request: { bytes: Uint8Array; mostPages: number }): Promise<RewrittenPdf | RefusedPdf> =>
  pool.request<RewrittenPdf | RefusedPdf>(request);
