import type { InquiryStatus } from "../../db/schema";
import type { Locale, Texts } from "../../lib/i18n/locale";
import type { Design } from "../designs";
import { day } from "../ids";
import type { Chance } from "../random";
import { type Buyer, deliveryTo } from "./buyers";
import { fillSentence, joinMessage, type SentenceValues, unitPriceFor } from "./fill-sentence";
import type { ListedDesign, Thread } from "./thread";
import { buyerSteps, outlineFor, type Step } from "./thread-outlines";
import { threadTexts } from "./thread-texts";

const fenPerCent = 7.06;

/** Generates a thread about a design that has this status. Buyers write in their language, shops in Chinese. */
export function generateThread(
  status: InquiryStatus,
  { design }: ListedDesign,
  { buyer, replyMinutes, now, ...wanted }: { buyer: Buyer; replyMinutes: number; now: Date; quantity?: number },
  chance: Chance,
): Thread {
  const { incoterm, places } = deliveryTo(buyer.country, chance);
  const { steps, offers } = outlineFor(status, chance);
  const isGiven = wanted.quantity !== undefined;
  const topics = chance.some(topicsFor(design, now, isGiven), chance.oneIn(3) ? 2 : 1);
  const quantity = wanted.quantity ?? quantityOf(design, topics, chance);
  const facts: SentenceValues = { design, quantity, port: buyer.port, place: places };
  const unanswered = steps.includes("answer") ? [] : topics;
  const messages = steps.map((step, index) => ({
    side: buyerSteps.has(step) ? ("buyer" as const) : ("shop" as const),
    after: index === 0 ? 0 : minutesBefore(step, index, replyMinutes, chance),
    body: bodyOf(step, { topics, unanswered }, buyer.locale, facts, chance),
  }));
  const listedPrice = unitPriceFor(design, quantity) / (design.currency === "CNY" ? fenPerCent : 1);
  return {
    ...{ quantity, status, messages, offers, places, incoterm },
    buyer: { name: buyer.name, email: buyer.email, company: buyer.company },
    country: buyer.country,
    locale: buyer.locale,
    port: buyer.port,
    targetPrice: hasTargetPrice(steps, chance) ? Math.max(1, Math.round(listedPrice * 0.9)) : undefined,
    wantsSample: topics.some(({ id }) => id === "sample"),
    hoursAgo: hoursAgo(status, chance) + messages.reduce((sum, { after }) => sum + after, 0) / 60,
  };
}

/**
 * Returns the topics that fit a design: "repeat", about last year's order, needs one published over a year ago, and
 * "trial", about half the MOQ, a quantity that is not given.
 */
const topicsFor = ({ publishedAt }: Design, now: Date, isQuantityGiven: boolean) =>
  threadTexts.topics.filter(
    ({ id }) =>
      (id !== "repeat" || now.getTime() - (publishedAt?.getTime() ?? 0) > 400 * day) &&
      (id !== "trial" || !isQuantityGiven),
  );

/** Draws the quantity: the MOQ or a multiple of it, half of it if the buyer asks for a trial. */
function quantityOf({ tiers }: Design, topics: typeof threadTexts.topics, chance: Chance): number {
  const moq = tiers[0]?.fromQuantity ?? 1;
  const times = chance.pick([1, 1, 2, 2, 3, 5, 10]);
  return topics.some(({ id }) => id === "trial") ? Math.ceil(moq / 2) : moq * times;
}

/** Returns whether the buyer states a target price: always before a counter-offer, otherwise in one thread of three. */
const hasTargetPrice = (steps: readonly Step[], chance: Chance): boolean =>
  steps.includes("counter") || (!steps.includes("spam") && chance.oneIn(3));

type Topics = Record<"topics" | "unanswered", typeof threadTexts.topics>;

function bodyOf(
  step: Step,
  { topics, unanswered }: Topics,
  locale: Locale,
  facts: SentenceValues,
  chance: Chance,
): string {
  const ofBuyer = (texts: Texts[]) => fillSentence(chance.pick(texts)[locale], locale, facts);
  const ofShop = (texts: string[]) => fillSentence(chance.pick(texts), "zh", facts);
  switch (step) {
    case "ask":
      return joinMessage(
        [
          ofBuyer(threadTexts.greetings),
          ...topics.map(({ question }) => ofBuyer([question])),
          ofBuyer(threadTexts.quantities),
        ],
        locale,
      );
    case "then":
      return joinMessage(
        topics.slice(0, 1).map(({ then }) => ofBuyer([then])),
        locale,
      );
    case "answer":
      return joinMessage(
        topics.map(({ answers }) => ofShop(answers)),
        "zh",
      );
    case "end":
      return joinMessage(
        topics.slice(0, 1).map(({ end }) => ofShop(end)),
        "zh",
      );
    case "quoted":
      return joinMessage([...unanswered.map(({ answers }) => ofShop(answers)), ofShop(threadTexts.shop.quoted)], "zh");
    case "agree":
    case "counter":
    case "reject":
    case "spam":
      return ofBuyer(threadTexts.ends[step]);
    default:
      return ofShop(threadTexts.shop[step]);
  }
}

/** Draws the minutes since the message before: shops need about `replyMinutes`, buyers one to fifteen hours. */
function minutesBefore(step: Step, index: number, replyMinutes: number, chance: Chance): number {
  const spread = Math.exp((chance.share() - 0.5) * 2.4);
  if (step === "late") return chance.whole(5, 9) * 24 * 60;
  if (buyerSteps.has(step)) return Math.round(chance.whole(60, 900) * spread);
  return Math.max(4, Math.round(replyMinutes * spread * (index > 1 ? 1.4 : 1)));
}

/** Draws the hours since the last message of a thread with this status. */
function hoursAgo(status: InquiryStatus, chance: Chance): number {
  const age = chance.share() ** 2;
  switch (status) {
    case "sent":
      return 0.3 + age * 16;
    case "seen":
      return 1 + age * 40;
    case "expired":
      return (31 + chance.share() * 40) * 24;
    case "agreed":
    case "declined":
      return (1 + chance.share() * 70) * 24;
    default:
      return 1 + age * 26 * 24;
  }
}
