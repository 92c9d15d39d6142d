import { describe, expect, test } from "vitest";
import { makeInquiry, makeShop, rolledBack } from "@/db/testing";
import { listBuyerCountries } from "./list-buyer-countries";

describe("where a shop's buyers are", () => {
  test(
    "is told from five inquiries on, without spam and without other shops' buyers",
    rolledBack(async (tx) => {
      const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
      for (const country of ["BR", "BR", "BR", "MX"]) await makeInquiry(shop, [], { country }, tx);
      await makeInquiry(shop, [], { country: "FR", status: "spam" }, tx);
      await makeInquiry(other, [], { country: "ES" }, tx);
      expect(await listBuyerCountries(shop.id, tx)).toEqual([]);
      await makeInquiry(shop, [], { country: "BR" }, tx);
      expect(await listBuyerCountries(shop.id, tx)).toEqual([
        { country: "BR", share: 0.8 },
        { country: "MX", share: 0.2 },
      ]);
    }),
  );
});
