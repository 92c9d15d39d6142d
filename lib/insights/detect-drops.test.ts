import { and, eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { events, jobs, trafficDrops } from "@/db/schema";
import { makeActor, makeListing, makeShop, rolledBack } from "@/db/testing";
import { NotAllowed, NotFound } from "../core/errors";
import { detectShopDrops, selectDrops } from "./detect-drops";
import { dismissAlert } from "./dismiss-alert";
import { listAlerts } from "./list-alerts";
import { insertViews, insertVisits } from "./metrics.fixture";

const now = new Date("2041-06-12T08:00:00Z");
const [lately, before] = ["2041-06-01", "2041-05-01"];

async function setUpDrop(tx: Tx) {
  const shop = await makeShop({}, tx);
  const horse = await makeListing(shop, { status: "published" }, tx);
  const bear = await makeListing(shop, { status: "published" }, tx);
  await insertVisits(
    shop.id,
    [
      { day: before, country: "RU", locale: "ru", visitors: 900 },
      { day: lately, country: "RU", locale: "ru", visitors: 400 },
      { day: before, country: "BR", visitors: 800 },
      { day: lately, country: "BR", visitors: 790 },
      { day: before, country: "ZZ", visitors: 300 },
      { day: lately, country: "ZZ", visitors: 20 },
      { day: before, country: "KE", visitors: 30 },
    ],
    tx,
  );
  await insertViews(shop.id, horse.id, { [before]: 500, [lately]: 100 }, tx);
  await insertViews(shop.id, bear.id, { [before]: 900, [lately]: 950 }, tx);
  return { shop, horse };
}

const countJobs = async (shopId: number, tx: Tx) =>
  (
    await tx
      .select()
      .from(jobs)
      .where(and(eq(jobs.name, "notifyOfDrops"), sql`${jobs.data}->>'shopId' = ${String(shopId)}`))
  ).length;

test(
  "a drop is notified once within eight weeks, and can be dismissed",
  rolledBack(async (tx) => {
    const { shop, horse } = await setUpDrop(tx);
    const [owner, assistant] = [
      await makeActor({ [shop.id]: "owner" }, tx),
      await makeActor({ [shop.id]: "assistant" }, tx),
    ];
    const open = () => listAlerts(assistant, { shopId: shop.id, reader: "en" }, tx);
    await detectShopDrops(shop.id, { now }, tx);
    await detectShopDrops(shop.id, { now }, tx);
    await detectShopDrops(shop.id, { now: new Date(now.getTime() + 6 * 86_400_000) }, tx);
    const found = await open();
    expect(found.map(({ kind, subject }) => [kind, subject])).toEqual([
      ["shop", ""],
      ["country", "RU"],
      ["design", String(horse.id)],
    ]);
    expect(found[1]).toMatchObject({ week: "2041-06-10", count: 400, countBefore: 900, title: null });
    expect(found[2]?.title).toBeTruthy();
    expect(await countJobs(shop.id, tx)).toBe(1);

    const russia = { shopId: shop.id, kind: "country", subject: "RU", week: "2041-06-10" } as const;
    await expect(dismissAlert(assistant, russia, tx)).rejects.toThrow(NotAllowed);
    await expect(dismissAlert(owner, { ...russia, subject: "KE" }, tx)).rejects.toThrow(NotFound);
    await dismissAlert(owner, russia, tx);
    await dismissAlert(owner, russia, tx);
    expect((await open()).map(({ kind }) => kind)).toEqual(["shop", "design"]);
    const recorded = await tx.select().from(events).where(eq(events.name, "drop_alert.dismissed"));
    expect(recorded.filter(({ shopId }) => shopId === shop.id)).toHaveLength(1);
    const stranger = await makeActor({ [(await makeShop({}, tx)).id]: "owner" }, tx);
    await expect(listAlerts(stranger, { shopId: shop.id, reader: "en" }, tx)).rejects.toThrow(NotFound);
    await expect(dismissAlert(stranger, russia, tx)).rejects.toThrow(NotFound);

    const week = sql`${trafficDrops.week} - 63`;
    await asShop(shop.id, (own) => own.update(trafficDrops).set({ week }).where(eq(trafficDrops.shopId, shop.id)), tx);
    await detectShopDrops(shop.id, { now }, tx);
    expect(await countJobs(shop.id, tx)).toBe(2);
  }),
);

test(
  "no job is created without a drop",
  rolledBack(async (tx) => {
    const shop = await makeShop({}, tx);
    await insertVisits(
      shop.id,
      [
        { day: before, visitors: 400 },
        { day: lately, visitors: 390 },
      ],
      tx,
    );
    await detectShopDrops(shop.id, { now }, tx);
    expect(await countJobs(shop.id, tx)).toBe(0);
  }),
);

test("a part that fell with its shop, and a shop that fell with the market, are no drops", () => {
  const parts = [
    { kind: "shop", subject: "", now: 1_000, before: 2_000 },
    { kind: "country", subject: "RU", now: 250, before: 500 },
    { kind: "country", subject: "BR", now: 50, before: 700 },
  ] as const;
  const kinds = (market: number) => selectDrops(parts, market).map(({ kind, subject }) => kind + subject);
  expect(kinds(1)).toEqual(["shop", "countryBR"]);
  expect(kinds(0.5)).toEqual(["countryBR"]);
});
