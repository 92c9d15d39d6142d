import { NotFound, Refusal } from "@/lib/core/errors";
import { textStream } from "@/lib/http/text-stream";
import type { Locale } from "@/lib/i18n/locale";
import { renderMessage } from "@/lib/i18n/messages";
import { type HeaderLocale, headerLocales } from "@/lib/imports/header-locales";
import { writeCsv } from "@/lib/imports/write-csv";
import { type SheetToWrite, writeXlsx } from "@/lib/imports/write-xlsx";

/** Reads the language of the headers and the format from a sheet's parameters. */
export function parseSheetParameters(parameters: URLSearchParams): { headers: HeaderLocale; format: "csv" | "xlsx" } {
  return {
    headers: headerLocales.find((each) => each === parameters.get("headers")) ?? "zh",
    format: parameters.get("format") === "csv" ? "csv" : "xlsx",
  };
}

const types = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Returns sheets as a file; a CSV holds only the first one. */
export function sheetResponse(
  name: string,
  format: "csv" | "xlsx",
  sheets: [SheetToWrite, ...SheetToWrite[]],
): Response {
  const fullName = encodeURIComponent(`${name}.${format}`);
  return new Response(textStream(format === "csv" ? writeCsv(sheets[0].rows) : writeXlsx(sheets)), {
    headers: {
      "content-type": types[format],
      "content-disposition": `attachment; filename="designs.${format}"; filename*=UTF-8''${fullName}`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

/** Returns an error in place of a file: 404 on NotFound, 429 on Refusal. Rethrows other errors. */
export function sheetErrorResponse(error: unknown, locale: Locale): Response {
  const [status, sentence] =
    error instanceof NotFound
      ? ([404, renderMessage(locale, "errors.notFound")] as const)
      : error instanceof Refusal
        ? ([429, renderMessage(locale, error.code, error.args)] as const)
        : [500, ""];
  if (status === 500) throw error;
  return new Response(`${sentence}\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}
