import { eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { type assistRequests, inquiries, inquiryLines, listings, listingTexts, shops } from "@/db/schema";
import { promiseForListings } from "../catalogue/factory/lead-time";
import { readBoard } from "../catalogue/factory/read-board";
import { listTradeTerms } from "../catalogue/list-trade-terms";
import { NotFound } from "../core/errors";
import { type Locale, languageNames, languageTag } from "../i18n/locale";
import type { PreparedPrompt } from "./assistant";
import { filterReply } from "./filter-reply";
import { hidePerson } from "./hide-person";
import { type Fact, factsOf } from "./reply-facts";

/** Maximum listings of a reply; more need a quote. */
const maxDesigns = 3;

export const replyAnswer = z.object({ buyer: z.string().max(6_000), own: z.string().max(6_000) });

const task = [
  "Write the shop's answer to a buyer's inquiry: `buyer` in the language `to`, `own` with the same sentences in the language `own`.",
  "Two to six short sentences: a greeting with {name}, then what `topics` and `notes` ask for, then a friendly end. You know no figure.",
  "Where one belongs write its placeholder from `placeholders` in braces, such as {price1}; the market fills it in. Use the same",
  "placeholders in both. Promise nothing that is not in `notes`.",
].join(" ");

/** Prepares the prompt of a reply without the buyer's messages, name and address. For use within `asShop()`. */
export async function prepareReplyPrompt(row: typeof assistRequests.$inferSelect, tx: Tx): Promise<PreparedPrompt> {
  const [found] = await tx
    .select({ inquiry: inquiries, own: shops.locale })
    .from(inquiries)
    .innerJoin(shops, eq(shops.id, inquiries.shopId))
    .where(eq(inquiries.id, row.inquiryId ?? ""));
  if (!found) throw new NotFound("inquiry");
  const { inquiry, own } = found;
  const wantedTopics = new Set<Fact["topic"]>([...(row.input?.topics ?? []), "always"]);
  const { designs, titles, promised } = await loadGoods(row.shopId, inquiry.id, own, tx);
  const all = factsOf(designs, (id, locale) => titleIn(titles, id, locale), promised, inquiry.buyerName);
  const facts = Object.fromEntries(Object.entries(all).filter(([, { topic }]) => wantedTopics.has(topic)));
  const notes = hidePerson(row.input?.notes ?? "", inquiry);
  const data = {
    to: languageOf(inquiry.locale),
    own: languageOf(own),
    topics: row.input?.topics ?? [],
    placeholders: Object.fromEntries(Object.entries(facts).map(([name, { about }]) => [name, about])),
    designs: designs.map(({ title }) => hidePerson(title, inquiry)),
    notes,
  };
  return {
    send: (assistant) => assistant.answer({ task, data, schema: replyAnswer }),
    filter: (answer) =>
      filterReply(answer as z.output<typeof replyAnswer>, { locale: inquiry.locale, ownLocale: own }, facts, [
        notes,
        ...titles.map(({ title }) => title),
      ]),
  };
}

const languageOf = (locale: Locale) => `${languageNames[locale]} (${languageTag(locale)})`;

type Title = { listingId: number; locale: Locale; title: string };
const titleIn = (titles: Title[], listingId: number, locale: Locale): string => {
  const own = titles.filter((each) => each.listingId === listingId);
  return (
    (own.find((each) => each.locale === locale) ?? own.find((each) => each.locale === "en") ?? own[0])?.title ?? ""
  );
};

async function loadGoods(shopId: number, inquiryId: string, own: Locale, tx: Tx) {
  const lines = await tx
    .select({ listingId: inquiryLines.listingId, quantity: inquiryLines.quantity })
    .from(inquiryLines)
    .where(eq(inquiryLines.inquiryId, inquiryId))
    .orderBy(inquiryLines.position)
    .limit(maxDesigns);
  const ids = lines.map(({ listingId }) => listingId);
  const trades = await listTradeTerms(shopId, ids, own, tx);
  const none = ids.length === 0 ? sql`false` : undefined;
  const customisations = await tx
    .select({ id: listings.id, customisation: listings.customisation })
    .from(listings)
    .where(none ?? inArray(listings.id, ids));
  const titles = await tx
    .select({ listingId: listingTexts.listingId, locale: listingTexts.locale, title: listingTexts.title })
    .from(listingTexts)
    .where(none ?? inArray(listingTexts.listingId, ids));
  const designs = trades.map((trade) => ({
    ...trade,
    quantity: lines.find(({ listingId }) => listingId === trade.listingId)?.quantity ?? 1,
    customisation: customisations.find(({ id }) => id === trade.listingId)?.customisation ?? [],
  }));
  const promised = designs.length ? promiseForListings(designs, await readBoard(shopId, tx), new Date()) : undefined;
  return { designs, titles, promised };
}
