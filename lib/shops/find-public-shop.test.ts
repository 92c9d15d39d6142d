import { describe, expect, test } from "vitest";
import { asShop } from "@/db/client";
import { formerHandles, shopFigures } from "@/db/schema";
import { makeListing, makeShop, makeVerifications, rolledBack } from "@/db/testing";
import { findPublicShop } from "./find-public-shop";

describe("a public shop", () => {
  test(
    "is found by its handle and by its former ones",
    rolledBack(async (tx) => {
      const shop = await makeShop({ stories: { en: "Three sisters." } }, tx);
      await asShop(
        shop.id,
        (inside) => inside.insert(formerHandles).values({ handle: `${shop.handle}-old`, shopId: shop.id }),
        tx,
      );
      expect(await findPublicShop(shop.handle, tx)).toMatchObject({ id: shop.id, stories: { en: "Three sisters." } });
      expect((await findPublicShop(`${shop.handle}-old`, tx))?.handle).toBe(shop.handle);
      expect(await findPublicShop("no-such-shop", tx)).toBeUndefined();
    }),
  );

  test(
    "has response figures from five cases on",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const figures = { shopId: shop.id, cases: 4, answeredWithinDayShare: 0.9, medianFirstReplyMinutes: 95 };
      await asShop(shop.id, (own) => own.insert(shopFigures).values(figures), tx);
      expect((await findPublicShop(shop.handle, tx))?.figures).toBeNull();
      await asShop(shop.id, (own) => own.update(shopFigures).set({ cases: 5 }), tx);
      expect((await findPublicShop(shop.handle, tx))?.figures).toEqual({
        cases: 5,
        answeredWithinDayShare: 0.9,
        medianFirstReplyMinutes: 95,
      });
    }),
  );

  test(
    "has each approved verification once, with its newest date, and none that expired or was revoked",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      await makeVerifications(
        shop.id,
        [
          { claim: "booth_lease", decidedOn: "2025-03-01" },
          { claim: "booth_lease", decidedOn: "2026-03-01", validUntil: "2999-01-01", method: "documents" },
          { claim: "factory_visit", decidedOn: "2024-03-01", validUntil: "2025-03-01" },
          { claim: "brand", status: "revoked" },
        ],
        tx,
      );
      expect((await findPublicShop(shop.handle, tx))?.verified).toEqual([
        { claim: "booth_lease", decidedOn: "2026-03-01", validUntil: "2999-01-01", method: "documents" },
      ]);
    }),
  );

  test(
    "is found when closed, and counts its published listings",
    rolledBack(async (tx) => {
      const shop = await makeShop({ closedAt: new Date() }, tx);
      await makeListing(shop, {}, tx);
      expect(await findPublicShop(shop.handle, tx)).toMatchObject({ isClosed: true, designCount: 0 });
    }),
  );
});
