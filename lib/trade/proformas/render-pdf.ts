import { printPdf, TooManyPrints } from "@/lib/rendering/print-pdf";
import type { Sheet } from "./sheet-data";

export { TooManyPrints };

/** The input of the print process: a sheet and its pictures (key → base64). */
export type PrintJob = { sheet: Sheet; pictures: Record<string, string> };

/** Renders the sheet as PDF. @throws TooManyPrints, Error as printPdf() does */
export const renderPdf = (job: PrintJob): Promise<Buffer> => printPdf(["trade", "proformas", "pdf", "print.tsx"], job);
