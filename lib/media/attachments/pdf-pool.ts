import { childPool } from "@/lib/core/child-pool";

export type RewrittenPdf = { bytes: Uint8Array; pages: number };
/** `detail` is for us; a child that was ended says nothing. */
export type RefusedPdf = { refused: "broken" | "encrypted" | "tooManyPages"; detail?: string };

/** The child itself ends what costs too much; a busy machine may take longer over it. */
const pool = childPool({ script: "lib/media/attachments/pdf-child.mjs", processes: 1, timeLimit: 30_000 });

export const isPdfPoolFull = pool.isFull;
export const warmPdfPool = pool.warm;

/** The pages of a PDF in a fresh one: see rewrite-pdf.mjs. */
export const askForPdf = (question: { bytes: Uint8Array; mostPages: number }): Promise<RewrittenPdf | RefusedPdf> =>
  pool.ask<RewrittenPdf | RefusedPdf>(question);
