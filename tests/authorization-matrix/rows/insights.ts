import { asShop, type Tx } from "@/db/client";
import { trafficDrops } from "@/db/schema";
import { dismissAlert } from "@/lib/insights/dismiss-alert";
import { getMarketFigures } from "@/lib/insights/get-market-figures";
import { getShopMetrics } from "@/lib/insights/get-shop-metrics";
import { listAlerts } from "@/lib/insights/list-alerts";
import { listCategoryTrends } from "@/lib/insights/list-category-trends";
import { listShopSearchMisses } from "@/lib/insights/list-shop-search-misses";
import { listSearchMisses } from "@/lib/search/misses/list-search-misses";
import type { ShopRows } from "../cast";
import { managers, members, operators, type Rows } from "../row";

const alert = { kind: "country", subject: "RU", week: "2026-11-16" } as const;

const addAlert = ({ shopId }: Pick<ShopRows, "shopId">, tx: Tx) =>
  asShop(
    shopId,
    (own) =>
      own
        .insert(trafficDrops)
        .values({ shopId, ...alert, count: 40, countBefore: 100 })
        .onConflictDoNothing(),
    tx,
  );

export const insightRows: Rows = {
  getShopMetrics: {
    may: members,
    run: (actor, { shopId }, tx) => getShopMetrics(actor, { shopId, query: { period: "28" }, reader: "en" }, tx),
    isOfShop: true,
  },
  listAlerts: {
    may: members,
    run: async (actor, { shopId }, tx) => {
      await addAlert({ shopId }, tx);
      return listAlerts(actor, { shopId, reader: "en" }, tx);
    },
    isOfShop: true,
  },
  dismissAlert: {
    may: managers,
    run: async (actor, { shopId }, tx) => {
      await addAlert({ shopId }, tx);
      return dismissAlert(actor, { shopId, ...alert }, tx);
    },
    nested: async (actor, { shopId }, foreign, tx) => {
      await addAlert(foreign, tx);
      return dismissAlert(actor, { shopId, ...alert }, tx);
    },
    isOfShop: true,
  },
  listCategoryTrends: {
    may: members,
    run: (actor, { shopId }, tx) => listCategoryTrends(actor, { shopId, reader: "en" }, tx),
    isOfShop: true,
  },
  listShopSearchMisses: {
    may: members,
    run: (actor, { shopId }, tx) => listShopSearchMisses(actor, { shopId }, tx),
    isOfShop: true,
  },
  getMarketFigures: { may: operators, run: (actor, _, tx) => getMarketFigures(actor, "en", { db: tx }), isOwn: true },
  listSearchMisses: { may: operators, run: (actor, _, tx) => listSearchMisses(actor, { days: 7 }, tx), isOwn: true },
};
