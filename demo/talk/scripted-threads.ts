import { readWords } from "../words";
import { isOnSale, type ListedDesign, type Thread } from "./thread";

/** A thread written by hand in demo/words/threads.json. */
export type ScriptedThread = Thread & {
  /** Handle of the shop; without it any shop with a matching design. */
  shop?: string;
  /** Id of the industry. */
  industry?: number;
  /** Keys of the story designs in the inquiry; without them one published design of the shop. */
  designs?: string[];
};

export const scriptedThreads = readWords("threads") as ScriptedThread[];

/** Returns whether a generated design fits a scripted thread: on sale then, and of its industry. */
export const fitsScriptedThread = (listed: ListedDesign, thread: ScriptedThread, now: Date): boolean =>
  isOnSale(listed, thread, now) &&
  (thread.industry === undefined || Math.floor(listed.design.category.id / 100) === thread.industry) &&
  !("key" in listed.design);
