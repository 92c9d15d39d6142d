import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { inquiries, marketWeeks, messages, searchMisses } from "@/db/schema";
import { makeActor, makeCase, makeInquiry, makeListing, makeQuote, makeShop, rolledBack } from "@/db/testing";
import { type Actor, guest } from "../core/actor";
import { NotFound } from "../core/errors";
import { makeOperatorActor } from "../moderation/cases.fixture";
import { getMarketFigures } from "./get-market-figures";
import { shareAnswered, sumCountries } from "./market-figures";
import { measureMarket } from "./measure-market";

/** A Thursday in Yiwu, whose week begins on 10 June. */
const now = new Date("2041-06-13T08:00:00Z");
const hour = 3_600_000;
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * hour);

type Shop = Awaited<ReturnType<typeof makeShop>>;

/** Creates an inquiry that was sent and answered some hours ago. */
async function inquire(
  shop: Shop,
  sent: number,
  answered: number | undefined,
  columns: Partial<typeof inquiries.$inferInsert>,
  tx: Tx,
) {
  const createdAt = hoursAgo(sent);
  const firstReplyAt = answered === undefined ? undefined : hoursAgo(answered);
  const of = { createdAt, firstReplyAt, lastMessageAt: firstReplyAt ?? createdAt, ...columns };
  const inquiry = await makeInquiry(shop, [], of, tx);
  await asShop(
    shop.id,
    async (own) => {
      await own.update(messages).set({ createdAt }).where(eq(messages.inquiryId, inquiry.id));
      const reply = { inquiryId: inquiry.id, shopId: shop.id, side: "shop", body: "Yes", locale: "zh" } as const;
      if (firstReplyAt) await own.insert(messages).values({ ...reply, createdAt: firstReplyAt });
    },
    tx,
  );
  return inquiry;
}

const weekOf = async (week: string, tx: Tx) =>
  (await tx.select().from(marketWeeks).where(eq(marketWeeks.week, week)))[0];

describe("the figures of the market", () => {
  test(
    "add up what all shops did in a week of Yiwu, without spam and held inquiries",
    rolledBack(async (tx) => {
      const [one, two] = [await makeShop({}, tx), await makeShop({}, tx)];
      const design = await makeListing(one, { status: "published" }, tx);
      const buyerEmail = "ana@example.com";
      const first = await inquire(one, 70, 69, { buyerEmail }, tx);
      await inquire(two, 60, 20, { buyerEmail, country: "MX" }, tx);
      await inquire(two, 50, undefined, {}, tx);
      await inquire(two, 3, undefined, {}, tx);
      await inquire(two, 3, 2, { status: "spam" }, tx);
      await inquire(two, 3, undefined, { heldReason: "links" }, tx);
      const lines = [{ listingId: design.id, quantity: 100, unitPrice: 250 }];
      await makeQuote(first, { sentAt: hoursAgo(40), status: "rejected", decidedAt: hoursAgo(39), lines }, tx);
      const deal = { version: 2, sentAt: hoursAgo(30), status: "accepted", decidedAt: hoursAgo(9) } as const;
      await makeQuote(first, { ...deal, incoterm: "CIF", freight: 900, insurance: 100, lines }, tx);
      const missed = { locale: "en", words: "rain poncho", kind: "nothing" } as const;
      await tx.insert(searchMisses).values({ ...missed, day: "2041-06-10", count: 4 });
      await measureMarket(tx, now);
      expect(await weekOf("2041-06-10", tx)).toMatchObject({
        inquiries: 4,
        due: 3,
        answeredWithinDay: 1,
        medianFirstReplyMinutes: (60 + 40 * 60) / 2,
        quotes: 2,
        deals: 1,
        shops: 2,
        buyers: 3,
        agreed: { CNY: 26_000 },
        countries: { BR: 3, MX: 1 },
        searchMisses: 4,
      });
    }),
  );

  test(
    "belong to the week that began on Monday at midnight in Yiwu",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const midnight = (now.getTime() - Date.parse("2041-06-09T16:00:00Z")) / hour;
      await inquire(shop, midnight + 0.01, undefined, {}, tx);
      await inquire(shop, midnight, undefined, {}, tx);
      await measureMarket(tx, now);
      expect([(await weekOf("2041-06-03", tx))?.inquiries, (await weekOf("2041-06-10", tx))?.inquiries]).toEqual([
        1, 1,
      ]);
    }),
  );

  test(
    "are measured for 26 weeks at first and for five weeks afterwards, and change with late answers and marks as spam",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const week = 7 * 24;
      const [old, recent] = [
        await inquire(shop, 10 * week, undefined, {}, tx),
        await inquire(shop, week, undefined, {}, tx),
      ];
      await measureMarket(tx, now);
      expect((await tx.select().from(marketWeeks)).filter(({ week: each }) => each > "2040").length).toBe(26);
      await asShop(
        shop.id,
        async (own) => {
          for (const { id } of [old, recent])
            await own.update(inquiries).set({ status: "spam" }).where(eq(inquiries.id, id));
        },
        tx,
      );
      await measureMarket(tx, now);
      await measureMarket(tx, now);
      expect((await weekOf("2041-06-03", tx))?.inquiries).toBe(0);
      expect((await weekOf("2041-04-01", tx))?.inquiries).toBe(1);
    }),
  );

  test(
    "are shown to every operator with all weeks and the time that cases took, and to nobody else",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const target = { target: "shop", targetId: String(shop.id) } as const;
      const decided = { status: "decided", createdAt: hoursAgo(30), decidedAt: hoursAgo(20) } as const;
      await makeCase(shop.id, { ...target, ...decided, dueAt: hoursAgo(25) }, { reason: "fraud" }, tx);
      await makeCase(shop.id, { ...target, ...decided, decidedAt: hoursAgo(28) }, { reason: "fraud" }, tx);
      await inquire(shop, 70, 69, {}, tx);
      const read = (actor: Actor) => getMarketFigures(actor, "en", { db: tx, now });
      await measureMarket(tx, now);
      const { measuredAt, weeks, cases } = await read(await makeOperatorActor("auditor"));
      expect([measuredAt, weeks.length, weeks.at(-1)?.week]).toEqual([now.toISOString(), 26, "2041-06-10"]);
      expect(cases.at(-1)).toEqual({ week: "2041-06-10", decided: 2, onTime: 1, medianMinutes: 360, p90Minutes: 552 });
      expect(sumCountries(weeks)).toEqual([{ name: "BR", count: 1 }]);
      expect(weeks.map(shareAnswered).filter((share) => share !== null)).toEqual([1]);
      for (const actor of [guest, await makeActor({ [shop.id]: "owner" }, tx)])
        await expect(read(actor)).rejects.toThrow(NotFound);
    }),
  );
});
