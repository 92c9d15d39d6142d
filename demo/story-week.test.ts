import { describe, expect, test } from "vitest";
import { formatRise } from "../components/catalogue/format-rise";
import { dailyOutputOf } from "../lib/catalogue/factory/lead-time";
import { planBookedWeeks } from "../lib/catalogue/factory/plan-booked-weeks";
import { formats } from "../lib/i18n/format";
import { locales } from "../lib/i18n/locale";
import { groupBy, market, now } from "./sample-market";
import { scriptedRequests } from "./scripted-requests";
import { dealsOf, storyWeekOf } from "./story-week";
import { yiwuDate } from "./yiwu";

const shopOf = (handle: string) => {
  const shop = market.shops.find((each) => each.handle === handle);
  if (!shop?.id) throw new Error(`no shop ${handle}`);
  return { ...shop, id: shop.id };
};
const toys = shopOf("happy-sister-toys");
const { from, to } = storyWeekOf(now);
const isInWeek = (at: Date | null | undefined) => at != null && at >= from && at < to;
const ofToys = market.inquiries.filter(({ shopId }) => shopId === toys.id);
const inWeek = ofToys.filter(({ createdAt }) => isInWeek(createdAt));
const titles = new Map(
  market.listingTexts.flatMap(({ listingId, locale, title }) => (locale === "en" ? [[listingId, title]] : [])),
);
const linesOf = groupBy(market.inquiryLines, ({ inquiryId }) => inquiryId);
const deals = dealsOf(market, toys, from);
const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);

describe("the week of the crying horse", () => {
  test("brings 300 inquiries, nearly all about crying horses, from more than thirty countries", () => {
    expect(inWeek.length).toBeGreaterThanOrEqual(300);
    expect(inWeek.length).toBeLessThan(400);
    const about = inWeek.filter(({ id = "" }) =>
      linesOf.get(id)?.some(({ listingId }) => /crying horse/i.test(titles.get(listingId) ?? "")),
    );
    expect(about.length).toBeGreaterThan(inWeek.length * 0.85);
    expect(new Set(inWeek.map(({ country }) => country)).size).toBeGreaterThan(30);
    expect(new Set(inWeek.map(({ locale }) => locale))).toEqual(new Set(locales));
  });

  test("brings deals of 6 million yuan within 1 %, for some 560,000 pieces", () => {
    const ofWeek = deals.filter(({ decidedAt }) => isInWeek(decidedAt));
    const yuan = sum(ofWeek.map(({ quantity, unitPrice }) => quantity * unitPrice)) / 100;
    expect(Math.abs(yuan - 6_000_000)).toBeLessThanOrEqual(60_000);
    const pieces = sum(ofWeek.map(({ quantity }) => quantity));
    expect(pieces).toBeGreaterThan(500_000);
    expect(pieces).toBeLessThan(640_000);
    const agreed = new Set(ofToys.flatMap(({ id, status }) => (status === "agreed" ? [id] : [])));
    for (const { inquiryId, status, shopId } of market.quotes)
      if (shopId === toys.id && status === "accepted") expect(agreed).toContain(inquiryId);
  });

  test("has hardly an order that the shop turned down", () => {
    const threads = groupBy(market.messages, ({ inquiryId }) => inquiryId);
    const declined = inWeek.filter(({ status }) => status === "declined");
    expect(declined.length).toBeGreaterThan(30);
    expect(declined.filter(({ id = "" }) => threads.get(id)?.at(-1)?.side === "shop").length).toBeLessThanOrEqual(3);
  });

  test("is answered, so that the newest scripted inquiries are still first in the inbox", () => {
    const waiting = inWeek.filter(({ status }) => status === "sent" || status === "seen");
    expect(waiting).toEqual([]);
    const newest = [...ofToys].sort(
      (one, other) => (other.lastMessageAt?.getTime() ?? 0) - (one.lastMessageAt?.getTime() ?? 0),
    );
    const firstPage = newest.slice(0, 25).map(({ buyerName }) => buyerName);
    for (const name of ["Beatriz Souza", "Thabo Nkosi", "Иван Орлов", "عائشہ خان"]) expect(firstPage).toContain(name);
  });
});

describe("the board of the plush shop", () => {
  const changes = market.boardChanges.flatMap((entry) => entry.changes);
  const [board] = market.factoryBoards.filter(({ shopId }) => shopId === toys.id);
  const lines = market.productionLines.filter(({ shopId }) => shopId === toys.id);

  test("books the pieces of all deals, and fills its lines for weeks", () => {
    const booked = changes.flatMap((change) => (change.what === "agreed" ? [change.pieces] : []));
    expect(sum(booked)).toBe(sum(deals.map(({ quantity }) => quantity)));
    let backlog = 2_400;
    for (const change of changes) {
      if (change.what === "agreed") backlog += change.pieces;
      if (change.what !== "backlog") continue;
      expect(change.from).toBe(backlog);
      backlog = change.to;
    }
    expect(board?.backlog).toBe(backlog);
    const states = lines.map(({ dailyOutput }) => ({ dailyOutput, state: "running" as const, categoryId: null }));
    const plan = planBookedWeeks(
      {
        ...{ backlog, stock: 0, setupDays: 1, checkDays: 2, transferDays: 0, closedDays: [] },
        touchedAt: now.toISOString(),
        lines: states.map((line) => ({ ...line, name: "", site: 0, ownership: "own" as const })),
      },
      [],
      now,
    );
    expect(plan.beyond).toBe(0);
    expect(plan.weeks.filter(({ booked }) => booked > 0).length).toBeGreaterThanOrEqual(3);
  });

  test("grows from two lines to four, ten and twelve, with the numbers and dates of the shop's page", () => {
    const steps = market.boardChanges.flatMap(({ createdAt, changes }) =>
      changes.flatMap((change) => (change.what === "lines" ? [{ ...change, at: createdAt }] : [])),
    );
    expect([steps[0]?.from, ...steps.map(({ to }) => to)]).toEqual([2, 4, 10, 12]);
    expect(lines).toHaveLength(12);
    const factory = market.factories.find(({ shopId }) => shopId === toys.id);
    expect([factory?.lines, factory?.dailyOutput]).toEqual([
      12,
      dailyOutputOf(lines.map(({ dailyOutput }) => ({ dailyOutput, state: "running", categoryId: null }))),
    ]);
    for (const locale of locales)
      for (const { at = now } of steps) expect(toys.stories?.[locale]).toContain(formats(locale).day(at, "long"));
    for (const { since, position } of lines) {
      const step = steps.find(({ from, to }) => from < position && position <= to);
      if (step?.at && since) expect(yiwuDate(since)).toBe(yiwuDate(step.at));
    }
  });
});

test("the smiling key ring succeeds the crying horse and is inquired about after the week", () => {
  const bySku = new Map(market.listings.map((listing) => [listing.sku, listing]));
  const [smiling, crying] = [bySku.get("HS-1205"), bySku.get("HS-2502")];
  expect(market.listingOrigins).toContainEqual(
    expect.objectContaining({ listingId: smiling?.id, parentId: crying?.id, relation: "successor" }),
  );
  expect(smiling?.publishedAt?.getTime()).toBeGreaterThanOrEqual(to.getTime());
  const inquired = ofToys.filter(({ id = "" }) => linesOf.get(id)?.some(({ listingId }) => listingId === smiling?.id));
  expect(inquired.length).toBeGreaterThan(15);
  for (const { createdAt } of inquired) expect(createdAt?.getTime()).toBeGreaterThan(to.getTime());
});

test("at least 60 % of Guangyao's buyers are Russian, and its story names Moscow in each language", () => {
  const guangyao = shopOf("guangyao-lighting");
  const buyers = market.inquiries.filter(({ shopId, status }) => shopId === guangyao.id && status !== "spam");
  expect(buyers.filter(({ country }) => country === "RU").length / buyers.length).toBeGreaterThanOrEqual(0.6);
  for (const locale of locales) {
    expect(guangyao.stories?.[locale]).toMatch(/Moscow|莫斯科|Moscú|Moscou|Москве|موسكو|ماسکو/);
  }
});

test("Beatriz's request is answered with the crying horse, and with offers to make one", () => {
  const [scripted] = scriptedRequests;
  const request = market.sourcingRequests.find(({ title }) => title === scripted?.title);
  const answers = market.sourcingQuotes.filter(({ requestId }) => requestId === request?.id);
  expect(answers).toHaveLength(3);
  const own = answers.find(({ shopId }) => shopId === toys.id);
  expect(titles.get(own?.listingId ?? 0)).toMatch(/^Crying horse plush toy/);
  for (const { note } of answers) expect(note).toMatch(/cavalinho chorão/);
});

test("no design that trends shows +0 %", () => {
  const views = groupBy(market.listingDays, ({ listingId }) => listingId);
  const between = (rows: typeof market.listingDays, newest: number, oldest: number) =>
    sum(rows.map(({ day, views = 0 }) => (day <= yiwuDate(now, newest) && day >= yiwuDate(now, oldest) ? views : 0)));
  for (const rows of views.values()) {
    const week = { views: between(rows, 1, 7), viewsBefore: between(rows, 8, 14) };
    expect(formatRise("en", week)).not.toMatch(/\+0%/);
  }
});
