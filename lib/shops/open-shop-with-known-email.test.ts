import { eq } from "drizzle-orm";
import { describe, expect, test, vi } from "vitest";
import { booths } from "@/db/schema";
import { makeShop, makeUser, rolledBack } from "@/db/testing";
import * as passwords from "../accounts/password";
import { guest } from "../core/actor";
import type { OpenShop } from "./input";
import { openShop } from "./open-shop";
import { person, shopForm } from "./open-shop.fixture";

describe("opening a shop at a taken booth or under a taken address", () => {
  test(
    "is refused alike and costs the same whether the email has an account or not",
    rolledBack(async (tx) => {
      const other = await makeShop({}, tx);
      const existing = await makeUser({}, tx);
      const [booth] = await tx.select().from(booths).where(eq(booths.shopId, other.id));
      const hashing = vi.spyOn(passwords, "hashPassword");
      const refusal = async (email: string, wrong: Partial<OpenShop>) => {
        hashing.mockClear();
        const refused = await openShop(guest, shopForm({ ...wrong, person: { ...person, email } }), tx).catch(
          (each) => each,
        );
        return { code: refused.code, args: refused.args, hashed: hashing.mock.calls.length };
      };
      const place = { districtCode: booth?.districtCode ?? "", floor: booth?.floor ?? 0, number: booth?.number ?? "" };
      for (const wrong of [place, { handle: other.handle }, { districtCode: "D99" }]) {
        const ofUnknown = await refusal("nobody@example.com", wrong);
        expect(await refusal(existing.email, wrong)).toEqual(ofUnknown);
        expect(ofUnknown).toMatchObject({ hashed: 1 });
        expect(ofUnknown.code).not.toBe("shops.openShop.emailTaken");
      }
      hashing.mockRestore();
    }),
  );
});
