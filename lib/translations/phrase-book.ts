import type { Messages } from "@/messages";
import type { Slot, SlotValues } from "./slots";

type Book = Messages["phrases"];
export type Topic = keyof Book;
/** The key of a phrase in messages/translations/phrases, such as "quotes.priceFor". */
export type PhraseKey = { [T in Topic]: `${T}.${keyof Book[T] & string}` }[Topic];
/** A phrase with the values of its slots. Stored in `messages.phrases`. */
export type FilledPhrase = { key: PhraseKey; values: { [Name in Slot]?: SlotValues[Name] } };
export type Speaker = "buyer" | "shop";

/** The phrases by topic and side. People wrote the texts with slots in each language, so no machine translates them. */
export const phraseBook: { [T in Topic]: Record<Speaker, (keyof Book[T] & string)[]> } = {
  greetings: {
    buyer: ["hello", "thanksForAnswer", "thanks", "willCheck", "answerBy", "visitOn", "waitForAnswer"],
    shop: ["hello", "thanksForInquiry", "thanks", "willCheck", "answerBy", "welcome", "closedUntil", "waitForAnswer"],
  },
  quotes: {
    buyer: ["bestPrice", "priceFor", "sendQuote", "targetPrice", "smallerFirst", "accepted"],
    shop: [
      "priceIs",
      "priceFrom",
      "lowerFrom",
      "minimum",
      "noMinimum",
      "canAccept",
      "lowest",
      "fobPort",
      "validUntil",
      "quoteBy",
    ],
  },
  samples: {
    buyer: ["ask", "askPrice", "need", "arrived", "approved", "needsChanges"],
    shop: ["free", "costs", "courier", "refunded", "ready", "sent", "photos"],
  },
  leadTimes: {
    buyer: ["ask", "askFor", "neededBy", "inStockAsk"],
    shop: [
      "takes",
      "takesFor",
      "inStock",
      "stockOf",
      "afterDeposit",
      "canMeet",
      "notBefore",
      "leavesOn",
      "late",
      "finished",
    ],
  },
  payment: {
    buyer: ["ask", "proformaAsk", "paid", "yuanAsk"],
    shop: [
      "deposit",
      "fullBefore",
      "letterOfCredit",
      "onPickup",
      "proformaReady",
      "received",
      "notReceived",
      "balance",
      "onlyThisAccount",
    ],
  },
  shipping: {
    buyer: ["toPort", "freightAsk", "airAsk", "ownForwarder", "documentsAsk"],
    shop: [
      "portAsk",
      "fromPort",
      "freight",
      "seaDays",
      "railDays",
      "toForwarder",
      "shipped",
      "arrives",
      "documentsSent",
    ],
  },
  packing: {
    buyer: ["ask", "sizeAsk", "giftBoxAsk", "barcodeAsk", "neutralAsk", "marksAsk"],
    shop: ["perCarton", "cartons", "weight", "single", "giftBoxPrice", "mixedColours", "strong"],
  },
  customisation: {
    buyer: ["logoAsk", "coloursAsk", "sizesAsk", "certificatesAsk", "labelsAsk", "draftApproved"],
    shop: ["logoYes", "logoPrice", "logoFile", "coloursYes", "mould", "draftBy", "certificatesSent", "notPossible"],
  },
};

export const topics = Object.keys(phraseBook) as Topic[];

/** Lists the phrases of one side about a topic. */
export const listPhrases = (topic: Topic, speaker: Speaker): PhraseKey[] =>
  phraseBook[topic][speaker].map((name) => `${topic}.${name}` as PhraseKey);

export const allPhrases: PhraseKey[] = [
  ...new Set(topics.flatMap((topic) => [...listPhrases(topic, "buyer"), ...listPhrases(topic, "shop")])),
];

/** The most frequent questions of guests, which their form offers. */
export const commonQuestions: PhraseKey[] = [
  "samples.ask",
  "customisation.logoAsk",
  "leadTimes.inStockAsk",
  "packing.sizeAsk",
  "payment.ask",
  "payment.proformaAsk",
  "quotes.priceFor",
  "quotes.targetPrice",
  "leadTimes.neededBy",
  "shipping.toPort",
];
