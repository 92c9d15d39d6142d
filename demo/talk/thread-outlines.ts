import type { InquiryStatus, QuoteStatus } from "../../db/schema";
import type { Chance } from "../random";
import type { QuoteVersion } from "./thread";

/** The purpose of a message. */
export type Step =
  | "ask"
  | "answer"
  | "then"
  | "end"
  | "quoted"
  | "again"
  | "counter"
  | "agree"
  | "thanks"
  | "reject"
  | "declined"
  | "late"
  | "spam";

/** A thread as a list of steps, with the versions of its quote. */
export type ThreadOutline = { steps: Step[]; offers: QuoteVersion[] };

export const buyerSteps: ReadonlySet<Step> = new Set(["ask", "then", "counter", "agree", "reject", "spam"]);

const offer = (status: QuoteStatus, message: number | undefined, decidedBy?: number, priceShare = 1): QuoteVersion => ({
  status,
  message,
  decidedBy,
  priceShare,
});

/** Builds a course with a counter-offer: the second version is three per cent cheaper than the first. */
const bargained = (last: QuoteStatus, decidedBy?: number): ThreadOutline => ({
  steps: ["ask", "quoted", "counter", "again"],
  offers: [offer("countered", 1, 2), offer(last, 3, decidedBy, 0.97)],
});

const courses: Partial<Record<InquiryStatus, ThreadOutline[]>> = {
  replied: [
    { steps: ["ask", "answer"], offers: [] },
    { steps: ["ask", "answer", "then", "end"], offers: [] },
    { steps: ["ask", "answer", "then", "end"], offers: [offer("draft", undefined)] },
  ],
  buyer_replied: [
    { steps: ["ask", "answer", "then"], offers: [] },
    { steps: ["ask", "quoted", "counter"], offers: [offer("countered", 1, 2)] },
    {
      steps: ["ask", "quoted", "counter"],
      offers: [offer("countered", 1, 2), offer("draft", undefined, undefined, 0.97)],
    },
  ],
  quoted: [
    { steps: ["ask", "quoted"], offers: [offer("sent", 1)] },
    { steps: ["ask", "answer", "then", "quoted"], offers: [offer("sent", 3)] },
    bargained("sent"),
    { steps: ["ask", "quoted", "again"], offers: [offer("withdrawn", 1, 2), offer("sent", 2, undefined, 1.03)] },
  ],
  agreed: [
    { steps: ["ask", "quoted", "agree", "thanks"], offers: [offer("accepted", 1, 2)] },
    { steps: ["ask", "answer", "then", "quoted", "agree"], offers: [offer("accepted", 3, 4)] },
    { ...bargained("accepted", 4), steps: ["ask", "quoted", "counter", "again", "agree", "thanks"] },
  ],
  declined: [
    { steps: ["ask", "quoted", "reject"], offers: [offer("rejected", 1, 2)] },
    { ...bargained("rejected", 4), steps: ["ask", "quoted", "counter", "again", "reject"] },
    { steps: ["ask", "quoted", "declined"], offers: [offer("withdrawn", 1, 2)] },
    { steps: ["ask", "declined"], offers: [] },
  ],
  expired: [
    { steps: ["ask", "quoted", "late"], offers: [offer("expired", 1)] },
    { steps: ["ask", "answer", "then", "quoted"], offers: [offer("expired", 3)] },
    { steps: ["ask", "answer"], offers: [] },
  ],
  spam: [{ steps: ["spam"], offers: [] }],
};

/** Draws a course that ends with this status. */
export const outlineFor = (status: InquiryStatus, chance: Chance): ThreadOutline =>
  chance.pick(courses[status] ?? [{ steps: ["ask"], offers: [] }]);
