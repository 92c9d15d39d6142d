import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { inquiries, shops } from "@/db/schema";
import { makeInquiry, makeShop, rolledBack } from "@/db/testing";
import { buyerCountriesOf } from "./buyer-countries";

const countriesOf = ({ id }: { id: number }, tx: Tx) => tx.execute(buyerCountriesOf(id));

describe("the countries of a shop's buyers", () => {
  test(
    "are returned from five inquiries on, without spam and without other shops' buyers",
    rolledBack(async (tx) => {
      const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
      for (const country of ["BR", "BR", "BR", "MX"]) await makeInquiry(shop, [], { country }, tx);
      await makeInquiry(shop, [], { country: "FR", status: "spam" }, tx);
      await makeInquiry(other, [], { country: "ES" }, tx);
      expect([...(await countriesOf(shop, tx))]).toEqual([]);
      await makeInquiry(shop, [], { country: "BR" }, tx);
      expect([...(await countriesOf(shop, tx))]).toEqual([
        { country: "BR", share: 0.8 },
        { country: "MX", share: 0.2 },
      ]);
    }),
  );

  test(
    "are read as the shop, without changing the shop of the caller's transaction",
    rolledBack(async (tx) => {
      const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
      for (const country of ["BR", "BR", "BR", "MX", "MX"]) await makeInquiry(shop, [], { country }, tx);
      const countInquiries = (inside: Tx) => inside.$count(inquiries, eq(inquiries.shopId, shop.id));
      expect(await countriesOf(shop, tx)).toHaveLength(2);
      expect(await countInquiries(tx)).toBe(0);
      const inside = await asShop(
        other.id,
        async (own) => {
          expect(await countriesOf(shop, own)).toHaveLength(2);
          return [await countInquiries(own), await own.$count(shops, eq(shops.id, sql`current_shop()`))];
        },
        tx,
      );
      expect(inside).toEqual([0, 1]);
    }),
  );
});
