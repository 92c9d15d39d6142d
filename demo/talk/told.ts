import { readWords } from "../words";
import { type Asked, isOnSale, type Thread } from "./thread";

/** A conversation told by hand. */
export type ToldThread = Thread & {
  /** Handle of the shop; without it any shop of the industry. */
  shop?: string;
  /** Id of the industry. */
  industry?: number;
  /** Keys of the story designs asked about; without it one published design of the shop. */
  designs?: string[];
};

export const toldThreads = readWords("threads") as ToldThread[];

/** Whether an untold design may stand in a told conversation. */
export const suits = (asked: Asked, thread: ToldThread, now: Date): boolean =>
  isOnSale(asked, thread, now) &&
  (thread.industry === undefined || Math.floor(asked.design.category.id / 100) === thread.industry) &&
  !("key" in asked.design);
