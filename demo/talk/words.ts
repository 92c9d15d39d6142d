import type { Texts } from "../../lib/i18n/locale";
import { readWords } from "../words";

/** What buyers ask and shops answer, as fixed sentences; shops write Chinese. */
type Topic = { id: string; ask: Texts; answers: string[]; then: Texts; end: string[] };

type Talk = {
  greetings: Texts[];
  quantities: Texts[];
  topics: Topic[];
  /** How buyers end a conversation, or keep it going. */
  ends: Record<"agree" | "counter" | "reject" | "spam", Texts[]>;
  shop: Record<"quoted" | "again" | "declined" | "thanks" | "late", string[]>;
  /** What shops write below an offer. */
  notes: string[];
};

export const talk = readWords("talk") as Talk;
