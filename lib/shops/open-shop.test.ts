import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { booths, events, formerHandles, shopMembers, shops, users } from "@/db/schema";
import { makeShop, makeUser, rolledBack } from "@/db/testing";
import { checkSignIn } from "../accounts/check-sign-in";
import { findActor } from "../accounts/find-actor";
import { guest } from "../core/actor";
import { NotAllowed } from "../core/errors";
import { findPublicShop } from "./find-public-shop";
import type { OpenShop } from "./input";
import { openShop } from "./open-shop";
import { address, person, shopForm } from "./open-shop.fixture";

async function signedIn(tx: Tx) {
  const actor = await findActor((await makeUser({ emailVerified: new Date() }, tx)).id, tx);
  if (!actor) throw new Error("no actor");
  return actor;
}

describe("opening a shop", () => {
  test(
    "creates account, shop, owner and events; the shop is public when the email is confirmed",
    rolledBack(async (tx) => {
      const input = shopForm({ person });
      const { shopId, handle } = await openShop(guest, input, tx);
      const userId = await checkSignIn(person, address, tx);
      expect((await findActor(userId, tx))?.memberships).toEqual([{ shopId, role: "owner" }]);
      expect(await findPublicShop(handle, tx)).toBeUndefined();
      expect(await tx.$count(booths, eq(booths.number, input.number))).toBe(0);
      const [user] = await tx.select().from(users).where(eq(users.id, userId));
      expect(user).toMatchObject({ name: "楼晓月", locale: "zh", emailVerified: null });
      const names = await tx
        .select({ name: events.name })
        .from(events)
        .where(eq(events.userId, userId))
        .orderBy(events.id);
      expect(names.map(({ name }) => name)).toEqual(["user.joined", "email_confirmation.requested", "shop.opened"]);
    }),
  );

  test(
    "is public at once, with its booth, for a person whose email is confirmed",
    rolledBack(async (tx) => {
      const input = shopForm();
      const { shopId, handle } = await openShop(await signedIn(tx), input, tx);
      expect(await findPublicShop(handle, tx)).toMatchObject({
        id: shopId,
        names: { zh: "三姐妹毛绒", en: "Three Sisters Plush" },
        locale: "zh",
        languages: ["zh", "en"],
        verified: [],
        booths: [{ districtCode: "D1", floor: 1, area: "C", street: 9, number: input.number }],
      });
    }),
  );

  test(
    "needs no second account",
    rolledBack(async (tx) => {
      const actor = await signedIn(tx);
      const first = await openShop(actor, shopForm(), tx);
      const second = await openShop(actor, shopForm(), tx);
      const roles = (await findActor(actor.userId, tx))?.memberships;
      expect(roles).toHaveLength(2);
      expect(roles?.map(({ shopId }) => shopId)).toEqual(expect.arrayContaining([first.shopId, second.shopId]));
      await expect(openShop(guest, shopForm(), tx)).rejects.toThrow(NotAllowed);
    }),
  );

  test(
    "derives the handle from the name, adds the booth if it is taken, and uses the booth only without a Latin name",
    rolledBack(async (tx) => {
      const actor = await signedIn(tx);
      const nameEn = `Plush ${Date.now()}`;
      const plain = nameEn.toLowerCase().replace(" ", "-");
      const number = `A${Date.now() % 100_000}`;
      expect(await openShop(actor, shopForm({ nameEn }), tx)).toMatchObject({ handle: plain });
      expect(await openShop(actor, shopForm({ nameEn, number }), tx)).toMatchObject({
        handle: `${plain}-${number.toLowerCase()}`,
      });
      expect(await openShop(actor, shopForm({ nameEn: undefined, number, floor: 2 }), tx)).toMatchObject({
        handle: `booth-d1-2f-${number.toLowerCase()}`,
      });
    }),
  );

  test(
    "refuses a taken or former handle, an unknown district and a existing email, each at its field",
    rolledBack(async (tx) => {
      const actor = await signedIn(tx);
      const other = await makeShop({}, tx);
      const former = `former-${other.handle}`;
      await asShop(other.id, (inside) => inside.insert(formerHandles).values({ handle: former, shopId: other.id }), tx);
      const existing = await makeUser({}, tx);
      const refused: [Partial<OpenShop>, string, string][] = [
        [{ handle: other.handle }, "shops.openShop.handleTaken", "handle"],
        [{ handle: former }, "shops.openShop.handleTaken", "handle"],
        [{ districtCode: "D99" }, "errors.required", "districtCode"],
      ];
      for (const [wrong, code, field] of refused)
        await expect(openShop(actor, shopForm(wrong), tx)).rejects.toMatchObject({ code, args: { field } });
      await expect(
        openShop(guest, shopForm({ person: { ...person, email: existing.email } }), tx),
      ).rejects.toMatchObject({
        code: "shops.openShop.emailTaken",
        args: { field: "email" },
      });
      expect((await findActor(actor.userId, tx))?.memberships).toEqual([]);
    }),
  );

  test(
    "creates no account when the handle is taken",
    rolledBack(async (tx) => {
      const other = await makeShop({}, tx);
      const email = `late-${other.handle}@example.com`;
      const late = shopForm({ handle: other.handle, person: { ...person, email } });
      await expect(openShop(guest, late, tx)).rejects.toMatchObject({ code: "shops.openShop.handleTaken" });
      expect(await tx.$count(users, eq(users.email, email))).toBe(0);
    }),
  );

  test(
    "at a booth that another shop holds opens it without that booth, which awaits an operator",
    rolledBack(async (tx) => {
      const other = await makeShop({}, tx);
      const [booth] = await tx.select().from(booths).where(eq(booths.shopId, other.id));
      const { shopId, handle } = await openShop(await signedIn(tx), shopForm({ number: booth?.number ?? "" }), tx);
      expect(await findPublicShop(handle, tx)).toMatchObject({ id: shopId, booths: [] });
      expect((await findPublicShop(other.handle, tx))?.booths).toMatchObject([{ number: booth?.number }]);
    }),
  );

  test(
    "gives a new member access to their own shop's rows and no other's",
    rolledBack(async (tx) => {
      const { shopId } = await openShop(await signedIn(tx), shopForm(), tx);
      const other = await makeShop({}, tx);
      const membersSeen = (id: number) => asShop(id, (inside) => inside.select().from(shopMembers), tx);
      expect(await membersSeen(shopId)).toHaveLength(1);
      expect(await membersSeen(other.id)).toEqual([]);
      const rename = asShop(
        other.id,
        (inside) => inside.update(shops).set({ sinceYear: 1999 }).where(eq(shops.id, shopId)).returning(),
        tx,
      );
      expect(await rename).toEqual([]);
    }),
  );
});
