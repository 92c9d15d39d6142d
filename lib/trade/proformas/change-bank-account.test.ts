import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { events, users } from "@/db/schema";
import { makeActor, makeShop, rolledBack } from "@/db/testing";
import { hashPassword } from "@/lib/accounts/password";
import { startSession } from "@/lib/accounts/sessions";
import { type Actor, guest } from "@/lib/core/actor";
import { NotAllowed, NotFound } from "@/lib/core/errors";
import { cancelBankChange } from "./cancel-bank-change";
import { changeBankAccount } from "./change-bank-account";
import { getBankDetails } from "./get-bank-details";

const password = "three sisters and a drum";
const details = {
  beneficiary: "Yiwu Spring Toys Co., Ltd.",
  bankName: "Bank of China, Yiwu Branch",
  accountNumber: "6217852000014821",
  swift: "BKCHCNBJ92H",
  bankAddress: undefined,
  currency: "USD" as const,
};
const monday = new Date("2026-11-23T02:00:00Z");
const hoursLater = (hours: number) => new Date(monday.getTime() + hours * 3_600_000);

async function setUp(tx: Tx) {
  const shop = await makeShop({}, tx);
  const owner = await makeActor({ [shop.id]: "owner" }, tx);
  const token = await startSession(owner.userId, { startedBy: "link" }, tx);
  const change = (accountNumber: string, now: Date, actor: Actor = owner) =>
    changeBankAccount(actor, { ...details, accountNumber, shopId: shop.id }, token, tx, now);
  const numbersAt = async (now: Date) => {
    const { current, pending } = await getBankDetails(owner, shop.id, tx, now);
    return [current?.accountNumber, pending?.accountNumber];
  };
  return { shop, owner, token, change, numbersAt };
}

const eventsOf = (shopId: number, name: string, tx: Tx) =>
  tx
    .select({ data: events.data, userId: events.userId })
    .from(events)
    .where(and(eq(events.shopId, shopId), eq(events.name, name)));

describe("changing bank details", () => {
  test(
    "takes effect at once the first time, and after 24 hours later on",
    rolledBack(async (tx) => {
      const { shop, owner, change, numbersAt } = await setUp(tx);
      await change("11111111", monday);
      expect(await numbersAt(monday)).toEqual(["11111111", undefined]);
      await change("22222222", hoursLater(1));
      expect(await numbersAt(hoursLater(24.99))).toEqual(["11111111", "22222222"]);
      expect(await numbersAt(hoursLater(25))).toEqual(["22222222", undefined]);
      const recorded = await eventsOf(shop.id, "bank_account.changed", tx);
      expect(recorded).toHaveLength(2);
      expect(recorded[0]?.userId).toBe(owner.userId);
      expect(JSON.stringify(recorded)).not.toMatch(/11111111|22222222/);
    }),
  );

  test(
    "is idempotent for the same details, and refused while another change is pending",
    rolledBack(async (tx) => {
      const { change, numbersAt } = await setUp(tx);
      const first = await change("11111111", monday);
      expect(await change("11111111", hoursLater(2))).toBe(first);
      const second = await change("22222222", hoursLater(3));
      expect(await change("22222222", hoursLater(4))).toBe(second);
      await expect(change("33333333", hoursLater(5))).rejects.toMatchObject({
        code: "proformas.changeBankAccount.pending",
      });
      await change("33333333", hoursLater(28));
      expect(await numbersAt(hoursLater(28))).toEqual(["22222222", "33333333"]);
    }),
  );

  test(
    "is allowed for the shop's owners only",
    rolledBack(async (tx) => {
      const { shop, change } = await setUp(tx);
      const other = await makeShop({}, tx);
      for (const role of ["assistant", "manager"] as const)
        await expect(change("11111111", monday, await makeActor({ [shop.id]: role }, tx))).rejects.toThrow(NotAllowed);
      for (const actor of [guest, await makeActor({ [other.id]: "owner" }, tx)])
        await expect(change("11111111", monday, actor)).rejects.toThrow(NotFound);
    }),
  );

  test(
    "requires the owner's password unless they have just signed in by a link",
    rolledBack(async (tx) => {
      const { shop } = await setUp(tx);
      const owner = await makeActor({ [shop.id]: "owner" }, tx);
      const token = await startSession(owner.userId, { startedBy: "password" }, tx);
      const change = (current?: string) =>
        changeBankAccount(owner, { ...details, shopId: shop.id, current }, token, tx, monday);
      await expect(change(password)).rejects.toMatchObject({ code: "accounts.confirmPerson.signInAgain" });
      await tx
        .update(users)
        .set({ passwordHash: await hashPassword(password) })
        .where(eq(users.id, owner.userId));
      for (const wrong of [undefined, "a guess at the drum"])
        await expect(change(wrong)).rejects.toMatchObject({ args: { field: "current" } });
      await change(password);
      const stolen = await setUp(tx);
      await expect(
        changeBankAccount(owner, { ...details, shopId: shop.id, current: password }, stolen.token, tx, monday),
      ).rejects.toThrow(NotAllowed);
    }),
  );
});

describe("cancelling a change of bank details", () => {
  test(
    "keeps the former ones in effect, and is possible within the 24 hours and recorded once",
    rolledBack(async (tx) => {
      const { shop, owner, change, numbersAt } = await setUp(tx);
      const first = await change("11111111", monday);
      const bankAccountId = await change("22222222", monday);
      const cancel = (id: string, now: Date, actor: Actor = owner) =>
        cancelBankChange(actor, { shopId: shop.id, bankAccountId: id }, tx, now);
      const other = await makeShop({}, tx);
      await expect(cancel(bankAccountId, monday, await makeActor({ [shop.id]: "manager" }, tx))).rejects.toThrow(
        NotAllowed,
      );
      await expect(cancel(bankAccountId, monday, await makeActor({ [other.id]: "owner" }, tx))).rejects.toThrow(
        NotFound,
      );
      await expect(cancel(bankAccountId, hoursLater(24))).rejects.toMatchObject({
        code: "proformas.cancelBankChange.tooLate",
      });
      await expect(cancel(first, monday)).rejects.toMatchObject({ code: "proformas.cancelBankChange.tooLate" });
      await cancel(bankAccountId, hoursLater(23));
      await cancel(bankAccountId, hoursLater(23));
      expect(await numbersAt(hoursLater(25))).toEqual(["11111111", undefined]);
      expect(await eventsOf(shop.id, "bank_account.cancelled", tx)).toHaveLength(1);
    }),
  );

  test(
    "does not find a change of another shop",
    rolledBack(async (tx) => {
      const [own, foreign] = [await setUp(tx), await setUp(tx)];
      await foreign.change("11111111", monday);
      const bankAccountId = await foreign.change("22222222", monday);
      await expect(
        cancelBankChange(own.owner, { shopId: own.shop.id, bankAccountId }, tx, hoursLater(1)),
      ).rejects.toThrow(NotFound);
    }),
  );
});

describe("bank details", () => {
  test(
    "are shown in full to owners, masked to other members, and not found for anyone else",
    rolledBack(async (tx) => {
      const { shop, change } = await setUp(tx);
      await change("6217852000014821", monday);
      for (const role of ["assistant", "manager"] as const) {
        const { current } = await getBankDetails(await makeActor({ [shop.id]: role }, tx), shop.id, tx);
        expect(current?.accountNumber).toBe("•••• 4821");
      }
      const other = await makeShop({}, tx);
      for (const actor of [guest, await makeActor({ [other.id]: "owner" }, tx)])
        await expect(getBankDetails(actor, shop.id, tx)).rejects.toThrow(NotFound);
      expect(await asShop(other.id, (inside) => inside.query.bankAccounts.findMany(), tx)).toEqual([]);
    }),
  );
});
