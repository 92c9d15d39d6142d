import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { inquiries, shops } from "@/db/schema";
import { makeInquiry, makeShop, rolledBack } from "@/db/testing";
import { buyerCountriesOf } from "./buyer-countries";

const countriesOf = ({ id }: { id: number }, tx: Tx) => tx.execute(buyerCountriesOf(id));

describe("the countries of a shop's buyers", () => {
  test(
    "are returned from five inquiries each, without spam and without other shops' buyers",
    rolledBack(async (tx) => {
      const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
      for (const country of ["BR", "BR", "BR", "BR", "MX"]) await makeInquiry(shop, [], { country }, tx);
      await makeInquiry(shop, [], { country: "BR", status: "spam" }, tx);
      await makeInquiry(other, [], { country: "BR" }, tx);
      expect([...(await countriesOf(shop, tx))]).toEqual([]);
      for (const country of ["BR", "BR", "ZA", "ZA", "ZA"]) await makeInquiry(shop, [], { country }, tx);
      expect([...(await countriesOf(shop, tx))]).toEqual([{ country: "BR", share: 0.6 }]);
      for (const country of ["MX", "MX", "MX", "MX", "PK"]) await makeInquiry(shop, [], { country }, tx);
      expect((await countriesOf(shop, tx)).map(({ country }) => country)).toEqual(["BR", "MX"]);
    }),
  );

  test(
    "are read as the shop, without changing the shop of the caller's transaction",
    rolledBack(async (tx) => {
      const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
      for (let sent = 0; sent < 5; sent++) await makeInquiry(shop, [], { country: "BR" }, tx);
      const countInquiries = (inside: Tx) => inside.$count(inquiries, eq(inquiries.shopId, shop.id));
      expect(await countriesOf(shop, tx)).toHaveLength(1);
      expect(await countInquiries(tx)).toBe(0);
      const inside = await asShop(
        other.id,
        async (own) => {
          expect(await countriesOf(shop, own)).toHaveLength(1);
          return [await countInquiries(own), await own.$count(shops, eq(shops.id, sql`current_shop()`))];
        },
        tx,
      );
      expect(inside).toEqual([0, 1]);
    }),
  );
});
