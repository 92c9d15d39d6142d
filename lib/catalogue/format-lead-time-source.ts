import type { NumberFormats } from "../i18n/number-format";
import type { Promised } from "./factory/lead-time";
import { type LeadTimeParts, leadTimeSum } from "./format-lead-time-formula";

/** Messages that explain the source of a lead time; the one for the board contains `{sum}`. */
export type LeadTimeMessages = Record<"board" | "untouched" | "standing_still" | "none", string> & {
  parts: LeadTimeParts;
};

/**
 * Formats the source of a plan's lead time, on the server and in the browser; undefined for the listing's own steps.
 */
export function formatLeadTimeSource(
  promise: Promised | undefined,
  words: LeadTimeMessages | undefined,
  { number }: NumberFormats,
): string | undefined {
  if (!promise || !words || promise.from === "shop") return undefined;
  if (promise.from !== "board") return words[promise.because];
  return words.board.replace("{sum}", leadTimeSum(promise, words.parts, number));
}
