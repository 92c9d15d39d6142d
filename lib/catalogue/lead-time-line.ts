import type { Figures } from "../i18n/number-format";
import type { Promised } from "./factory/lead-time";
import { type LeadTimeParts, leadTimeSum } from "./lead-time-formula";

/** Sentences of the reader's language that say where the days come from; that of the board has a hole for the `{sum}`. */
export type PromiseWords = Record<"board" | "untouched" | "standing_still" | "none", string> & { parts: LeadTimeParts };

/** Where the days of a plan come from, in words. The same on the server and in the browser. */
export function promiseLine(
  promise: Promised | undefined,
  words: PromiseWords | undefined,
  { number }: Figures,
): string | undefined {
  if (!promise || !words || promise.from === "shop") return undefined;
  if (promise.from !== "board") return words[promise.because];
  return words.board.replace("{sum}", leadTimeSum(promise, words.parts, number));
}
