import type { CellError } from "@/db/schema";
import type { Locale } from "../i18n/locale";
import { say, words } from "../i18n/messages";
import { type AttributeNames, headerOf } from "./columns";

export type CellInWords = { column: string; sentence: string };

/** Formats the error of a cell with the header of its column. */
export const inWords = (
  { column, code, args }: CellError,
  locale: Locale,
  attributes: AttributeNames,
): CellInWords => ({
  column: headerOf(column, locale, attributes),
  sentence: say(locale, code, args),
});

/** Formats an error in one line: "MOQ 1: A whole number of pieces, please." */
export const sayError = (error: CellError, locale: Locale, attributes: AttributeNames): string =>
  words(locale)("imports.cell.said", inWords(error, locale, attributes));
