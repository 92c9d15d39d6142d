import type { Texts } from "../../lib/i18n/locale";
import { readWords } from "../words";

/** A subject with sentences for both sides; buyers write in their language, shops in Chinese. */
type Topic = { id: string; question: Texts; answers: string[]; then: Texts; end: string[] };

type Talk = {
  greetings: Texts[];
  quantities: Texts[];
  topics: Topic[];
  /** Later messages of buyers, and spam. */
  ends: Record<"agree" | "counter" | "reject" | "spam", Texts[]>;
  shop: Record<"quoted" | "again" | "declined" | "thanks" | "late", string[]>;
  /** Notes of shops on a quote. */
  notes: string[];
};

export const threadTexts = readWords("talk") as Talk;
