import { describe, expect, test } from "vitest";
import { asPerson } from "@/db/client";
import { shopMembers } from "@/db/schema";
import { makeActor, makeShop, makeUser, rolledBack } from "@/db/testing";
import { chooseLanguage } from "./choose-language";
import { findActor } from "./find-actor";

describe("an actor", () => {
  test(
    "is a person with all their memberships",
    rolledBack(async (tx) => {
      const [one, two] = [await makeShop({}, tx), await makeShop({}, tx)];
      const actor = await makeActor({ [one.id]: "owner", [two.id]: "assistant" }, tx);
      const found = await findActor(actor.userId, tx);
      expect(found).toMatchObject({ kind: "user", userId: actor.userId, locale: "zh", isOperator: false });
      expect(found?.memberships).toHaveLength(2);
      expect(found?.memberships).toEqual(
        expect.arrayContaining([
          { shopId: one.id, role: "owner" },
          { shopId: two.id, role: "assistant" },
        ]),
      );
    }),
  );

  test(
    "is undefined for an unknown account, and has no shops without a membership",
    rolledBack(async (tx) => {
      expect(await findActor("01900000-0000-7000-8000-000000000000", tx)).toBeUndefined();
      expect((await findActor((await makeUser({}, tx)).id, tx))?.memberships).toEqual([]);
    }),
  );

  test(
    "reads no memberships of other people",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const owner = await makeActor({ [shop.id]: "owner" }, tx);
      const stranger = await makeUser({}, tx);
      const seenBy = (userId: string) => asPerson(userId, (inside) => inside.select().from(shopMembers), tx);
      expect(await seenBy(owner.userId)).toHaveLength(1);
      expect(await seenBy(stranger.id)).toEqual([]);
      expect(await tx.select().from(shopMembers)).toEqual([]);
    }),
  );

  test(
    "has the chosen language",
    rolledBack(async (tx) => {
      const user = await makeUser({}, tx);
      const actor = await findActor(user.id, tx);
      if (!actor) throw new Error("no actor");
      await chooseLanguage(actor, { language: "ur" }, tx);
      expect((await findActor(user.id, tx))?.locale).toBe("ur");
    }),
  );
});
