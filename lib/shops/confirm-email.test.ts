import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { events, shops } from "@/db/schema";
import { makeUser, rolledBack } from "@/db/testing";
import { isConfirmationOpen } from "../accounts/email-confirmation";
import { findActor } from "../accounts/find-actor";
import { requestEmailConfirmation } from "../accounts/request-email-confirmation";
import { type Actor, guest } from "../core/actor";
import { Refusal } from "../core/errors";
import { confirmEmail } from "./confirm-email";
import { openShop } from "./open-shop";
import { confirmOpenedShop, emailedToken, type OpenedShop, openTestShop } from "./opened-shop.fixture";

describe("the link that confirms an email", () => {
  const confirmed = async ({ shopId }: OpenedShop, tx: Tx) =>
    (await tx.select().from(shops).where(eq(shops.id, shopId)))[0]?.confirmedAt !== null;
  const over = new Refusal("shops.confirm.expired");

  test(
    "works once, and only for its recipient",
    rolledBack(async (tx) => {
      const [one, other] = [await openTestShop(tx), await openTestShop(tx)];
      const token = await emailedToken(one, tx);
      const openTo = async ({ userId }: OpenedShop) => isConfirmationOpen(userId, token, tx);
      expect([await openTo(one), await openTo(other)]).toEqual([true, false]);
      await expect(confirmEmail(other.actor, { token }, tx)).rejects.toThrow(over);
      expect([await confirmed(one, tx), await confirmed(other, tx)]).toEqual([false, false]);
      await confirmEmail(one.actor, { token }, tx);
      expect(await openTo(one)).toBe(false);
      await expect(confirmEmail(one.actor, { token }, tx)).rejects.toThrow(over);
      expect([await confirmed(one, tx), await confirmed(other, tx)]).toEqual([true, false]);
    }),
  );

  test(
    "expires after a day",
    rolledBack(async (tx) => {
      const world = await openTestShop(tx);
      const token = await emailedToken(world, tx);
      await tx.execute(`update verification_tokens set expires = now() - interval '1 second'
        where identifier = 'confirm:${world.userId}'`);
      await expect(confirmEmail(world.actor, { token }, tx)).rejects.toThrow(over);
    }),
  );

  test(
    "can be requested again, five times an hour, and a later one invalidates the earlier ones",
    rolledBack(async (tx) => {
      const world = await openTestShop(tx);
      const first = await emailedToken(world, tx);
      for (let count = 2; count <= 5; count++) await requestEmailConfirmation(world.actor, "zh", tx);
      await expect(requestEmailConfirmation(world.actor, "zh", tx)).rejects.toThrow(new Refusal("errors.tooMany"));
      await confirmOpenedShop(world, tx);
      await expect(confirmEmail(world.actor, { token: first }, tx)).rejects.toThrow(over);
    }),
  );

  test(
    "is not sent to an address that is confirmed",
    rolledBack(async (tx) => {
      const actor: Actor | undefined = await findActor((await makeUser({ emailVerified: new Date() }, tx)).id, tx);
      const number = `Y${Date.now()}`.slice(-12);
      const input = { locale: "zh" as const, nameZh: "鼓", nameEn: undefined, handle: undefined, number };
      const place = { districtCode: "D5", floor: 9, area: undefined, street: undefined };
      await openShop(actor ?? guest, { ...input, ...place, languages: ["zh"], address: "203.0.113.7" }, tx);
      const userId = actor?.kind === "user" ? actor.userId : "";
      const names = await tx.select({ name: events.name }).from(events).where(eq(events.userId, userId));
      expect(names).toEqual([{ name: "shop.opened" }]);
    }),
  );
});
