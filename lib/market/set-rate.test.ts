import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { currencyRates } from "@/db/schema";
import { makeActor, makeShop, rolledBack } from "@/db/testing";
import { type Actor, guest } from "../core/actor";
import { NotAllowed, NotFound, Refusal } from "../core/errors";
import { makeOperatorActor } from "../moderation/cases.fixture";
import { isLargeChange } from "./check-rates";
import { getRates } from "./get-rates";
import { listRates } from "./list-rates";
import { setRateInput } from "./rate-input";
import { refreshRates } from "./refresh-rates";
import { setRate } from "./set-rate";

const now = new Date("2041-06-13T20:00:00Z");
const why = "People's Bank of China";

/** Sets the euro to a known rate, which the rollback of the test undoes. */
const startAt = (perUsd: number, tx: Tx) =>
  tx.update(currencyRates).set({ perUsd }).where(eq(currencyRates.code, "EUR"));
const euro = (perUsd: number, isConfirmed = false) => ({ currency: "EUR", perUsd, why, isConfirmed }) as const;

describe("setting a rate", () => {
  test(
    "changes what pages use from now on, and records who, when, why and what was before",
    rolledBack(async (tx) => {
      const lead = await makeOperatorActor("lead");
      await startAt(0.9, tx);
      await setRate(lead, euro(0.91), tx, now);
      expect((await getRates(tx)).perUsd.EUR).toBe(0.91);
      const { rates, changes } = await listRates(await makeOperatorActor("auditor"), tx);
      const [set] = rates.filter(({ code }) => code === "EUR");
      expect(set).toMatchObject({ perUsd: 0.91, asOf: "2041-06-14", source: "lead" });
      expect(changes[0]).toMatchObject({ currency: "EUR", before: 0.9, perUsd: 0.91, why, name: set?.setByName });
    }),
  );

  test(
    "asks for a second confirmation of a change over a tenth",
    rolledBack(async (tx) => {
      const lead = await makeOperatorActor("lead");
      await startAt(0.5, tx);
      await setRate(lead, euro(0.55), tx, now);
      await expect(setRate(lead, euro(0.61), tx, now)).rejects.toThrow(Refusal);
      await expect(setRate(lead, euro(0.4), tx, now)).rejects.toThrow(Refusal);
      await setRate(lead, euro(0.4, true), tx, now);
      expect((await getRates(tx)).perUsd.EUR).toBe(0.4);
    }),
  );

  test(
    "is for leads only",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const set = (actor: Actor) => setRate(actor, euro(0.9, true), tx, now);
      for (const role of ["agent", "auditor"] as const)
        await expect(set(await makeOperatorActor(role))).rejects.toThrow(NotAllowed);
      for (const actor of [guest, await makeActor({ [shop.id]: "owner" }, tx)])
        await expect(set(actor)).rejects.toThrow(NotFound);
    }),
  );

  test(
    "holds until the source has a newer table",
    rolledBack(async (tx) => {
      const lead = await makeOperatorActor("lead");
      const { perUsd } = await getRates(tx);
      await setRate(lead, euro(perUsd.EUR * 1.05), tx, now);
      await refreshRates(async () => ({ asOf: "2041-06-15", perUsd }), tx, new Date("2041-06-15T00:00:00Z"));
      const [row] = await tx.select().from(currencyRates).where(eq(currencyRates.code, "EUR"));
      expect(row).toMatchObject({ perUsd: perUsd.EUR, source: "feed", setBy: null });
      await expect(
        tx.transaction((inside) => inside.execute(sql`update currency_rates set source = 'lead' where code = 'EUR'`)),
      ).rejects.toThrow();
    }),
  );
});

describe("the form of a rate", () => {
  const form = { currency: "EUR", why };

  test("reads a decimal point, a comma, and digits of other scripts", () => {
    for (const typed of ["7.25", "7,25", " ٧,٢٥ "])
      expect(setRateInput.parse({ ...form, perUsd: typed }).perUsd).toBe(7.25);
  });

  test("is confirmed only for the rate that was typed", () => {
    const isConfirmed = (perUsd: string, confirmed?: string) =>
      setRateInput.parse({ ...form, perUsd, confirmed }).isConfirmed;
    expect([isConfirmed("7.25", "7.25"), isConfirmed("7.35", "7.25"), isConfirmed("7.25")]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("refuses zero, words, and the US dollar", () => {
    for (const perUsd of ["0", "0.0000001", "-1", "1e3", "seven", "", "1.2.3", "12345678"])
      expect(setRateInput.safeParse({ ...form, perUsd }).success, perUsd).toBe(false);
    expect(setRateInput.safeParse({ ...form, currency: "USD", perUsd: "1" }).success).toBe(false);
  });

  test("counts every change beyond a tenth as large, in both directions", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1000, noNaN: true }),
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        (before, by) => {
          fc.pre(Math.abs(Math.abs(by - 1) - 0.1) > 1e-6);
          expect(isLargeChange(before, before * by)).toBe(by > 1.1 || by < 0.9);
        },
      ),
    );
  });
});
