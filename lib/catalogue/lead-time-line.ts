import type { Figures } from "../i18n/number-format";
import type { Promised } from "./factory/lead-time";
import { formula } from "./lead-time-formula";

/** Messages that explain the source of a lead time; the one for the board contains `{sum}`. */
export type PromiseWords = Record<"board" | "untouched" | "standing_still" | "none", string>;

/**
 * Formats the source of a plan's lead time, on the server and in the browser; undefined for the listing's own steps.
 */
export function promiseLine(
  promise: Promised | undefined,
  words: PromiseWords | undefined,
  { number }: Figures,
): string | undefined {
  if (!promise || !words || promise.from === "shop") return undefined;
  return promise.from === "board" ? words.board.replace("{sum}", formula(promise, number)) : words[promise.because];
}
