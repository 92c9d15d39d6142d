import type { CellError } from "@/db/schema";
import type { Locale } from "../i18n/locale";
import { renderMessage, words } from "../i18n/messages";
import { type AttributeNamesByCode, headerOf } from "./columns";

export type FormattedCellError = { column: string; sentence: string };

/** Formats the error of a cell with the header of its column. */
export const formatCellError = (
  { column, code, args }: CellError,
  locale: Locale,
  attributes: AttributeNamesByCode,
): FormattedCellError => ({
  column: headerOf(column, locale, attributes),
  sentence: renderMessage(locale, code, args),
});

/** Formats an error in one line: "MOQ 1: A whole number of pieces, please." */
export const formatErrorLine = (error: CellError, locale: Locale, attributes: AttributeNamesByCode): string =>
  words(locale)("imports.cell.inColumn", formatCellError(error, locale, attributes));
