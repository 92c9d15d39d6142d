import type { Figures } from "../i18n/number-format";
import type { Promised } from "./factory/lead-time";
import { formula } from "./lead-time-formula";

/** Sentences of the reader's language that say where the days come from; that of the board has a hole for the `{sum}`. */
export type PromiseWords = Record<"board" | "untouched" | "standing_still" | "none", string>;

/** Where the days of a plan come from, in words. The same on the server and in the browser. */
export function promiseLine(
  promise: Promised | undefined,
  words: PromiseWords | undefined,
  { number }: Figures,
): string | undefined {
  if (!promise || !words || promise.from === "shop") return undefined;
  return promise.from === "board" ? words.board.replace("{sum}", formula(promise, number)) : words[promise.because];
}
