import { afterAll, describe, expect, test } from "vitest";
import { asShop, closeDatabase, type Tx } from "@/db/client";
import { fairStands } from "@/db/schema";
import { makeActor, makeFair, makeListing, makeOperator, makeShop, makeStand, rolledBack } from "@/db/testing";
import type { Actor } from "../core/actor";
import { NotAllowed, NotFound, Refusal } from "../core/errors";
import { decideStand, inviteShop } from "./assign-stand";
import { findPublicFair } from "./find-public-fair";
import { saveFairInput } from "./input";
import { getFair, listFairs } from "./list-fairs";
import { getOwnFair, listOwnFairs } from "./list-own-fairs";
import { findRunningFair, findRunningStand, listPublicFairs } from "./list-public-fairs";
import { answerForStand, applyForStand, chooseFairDesigns } from "./own-stand";
import { cancelFair, saveFair } from "./save-fair";

afterAll(closeDatabase);

async function makeOperatorActor(operatorRole: "lead" | "agent"): Promise<Actor> {
  const { id, locale } = await makeOperator({ operatorRole });
  return { kind: "user", userId: id, locale, memberships: [], isOperator: true, operatorRole };
}

async function makeScene(tx: Tx) {
  const lead = await makeOperatorActor("lead");
  const shop = await makeShop({ confirmedAt: new Date() }, tx);
  const owner = await makeActor({ [shop.id]: "owner" }, tx);
  const fair = await makeFair({}, tx);
  return { lead, shop, owner, fair, of: { fairId: fair.id, shopId: shop.id } };
}

describe("a fair", () => {
  const input = saveFairInput.parse({
    "names.en": "Winter Toys & Gifts Fair of the Delta 2031",
    "names.zh": "冬季展",
    "venues.en": "Expo Center",
    "venues.zh": "博览中心",
    "cities.en": "Yiwu",
    "cities.zh": "义乌",
    firstDay: "2031-01-10",
    lastDay: "2031-01-12",
    opensAt: "09:00",
    closesAt: "17:00",
    timeZone: "Asia/Shanghai",
  });

  test(
    "is public as soon as a lead has made it, under an address from its English name",
    rolledBack(async (tx) => {
      const lead = await makeOperatorActor("lead");
      const { fairId } = await saveFair(lead, input, tx);
      const found = await findPublicFair("winter-toys-gifts-fair-of-the-delta-2031", "en", tx);
      expect(found?.fair).toMatchObject({ id: fairId, firstDay: "2031-01-10", isCancelled: false });
      await saveFair(lead, { ...input, fairId, names: { ...input.names, en: "Renamed" } }, tx);
      expect((await findPublicFair("winter-toys-gifts-fair-of-the-delta-2031", "en", tx))?.fair.names.en).toBe(
        "Renamed",
      );
      await cancelFair(lead, { fairId, to: "cancelled", why: "The hall is closed" }, tx);
      expect((await getFair(lead, fairId, tx)).fair.isCancelled).toBe(true);
      await cancelFair(lead, { fairId, to: "on", why: "It opens after all" }, tx);
      expect((await getFair(lead, fairId, tx)).fair.isCancelled).toBe(false);
    }),
  );

  test(
    "is made by leads only; agents read, and nobody else sees the console",
    rolledBack(async (tx) => {
      const { owner, fair } = await makeScene(tx);
      const agent = await makeOperatorActor("agent");
      await expect(saveFair(agent, input, tx)).rejects.toThrow(NotAllowed);
      await expect(saveFair(owner, input, tx)).rejects.toThrow(NotFound);
      expect((await getFair(agent, fair.id, tx)).fair.id).toBe(fair.id);
      await expect(listFairs(owner, tx)).rejects.toThrow(NotFound);
    }),
  );
});

test("two fairs never share an address", async () => {
  // The refused insert ends its transaction, so this test has one of its own.
  await rolledBack(async (tx) => {
    const { lead, fair } = await makeScene(tx);
    const other = saveFairInput.parse({
      ...Object.fromEntries(
        ["names", "venues", "cities"].flatMap((each) => [`${each}.en`, `${each}.zh`].map((name) => [name, "Fair"])),
      ),
      slug: fair.slug,
      firstDay: "2031-01-10",
      lastDay: "2031-01-12",
      opensAt: "09:00",
      closesAt: "17:00",
      timeZone: "Asia/Shanghai",
    });
    await expect(saveFair(lead, other, tx)).rejects.toMatchObject({ code: "fairs.edit.slugTaken" });
  })();
});

describe("a stand", () => {
  test(
    "is public only once operators have accepted the application, with its place and its designs in order",
    rolledBack(async (tx) => {
      const { lead, shop, owner, fair, of } = await makeScene(tx);
      const [first, second] = [
        await makeListing(shop, { status: "published" }, tx),
        await makeListing(shop, { status: "published" }, tx),
      ];
      await applyForStand(owner, { ...of, note: "Hair claws" }, tx);
      await chooseFairDesigns(owner, { ...of, listingIds: [second.id, first.id] }, tx);
      expect((await findPublicFair(fair.slug, "en", tx))?.stands).toEqual([]);
      expect((await getFair(lead, fair.id, tx)).stands).toMatchObject([{ status: "applied", note: "Hair claws" }]);

      await decideStand(lead, { ...of, to: "accepted", hall: "B1", number: "C 14" }, tx);
      const found = await findPublicFair(fair.slug, "en", tx);
      expect(found?.stands).toMatchObject([{ handle: shop.handle, hall: "B1", number: "C 14", designCount: 2 }]);
      expect(found?.cards.map(({ id }) => id)).toEqual([second.id, first.id]);
      expect(found?.placeOf[first.id]).toEqual({ hall: "B1", number: "C 14" });
      expect(await findRunningStand(shop.id, tx)).toMatchObject({ place: { hall: "B1", number: "C 14" } });
      const listed = (await listPublicFairs(tx)).find((each) => each.fair.id === fair.id);
      expect(listed).toMatchObject({ shopCount: 1, designCount: 2, pictureKeys: [] });
      expect(await findRunningFair(tx)).toBeDefined();
    }),
  );

  test(
    "is the shop's own decision after an invitation, and leaves the page when it is given back",
    rolledBack(async (tx) => {
      const { lead, shop, owner, fair, of } = await makeScene(tx);
      await inviteShop(lead, { fairId: fair.id, shop: shop.handle }, tx);
      await expect(inviteShop(lead, { fairId: fair.id, shop: shop.handle }, tx)).rejects.toThrow(Refusal);
      await decideStand(lead, { ...of, to: "accepted", hall: "B1", number: "C 14" }, tx);
      expect((await findPublicFair(fair.slug, "en", tx))?.stands).toEqual([]);
      await answerForStand(owner, { ...of, to: "accepted" }, tx);
      expect((await findPublicFair(fair.slug, "en", tx))?.stands).toHaveLength(1);
      await answerForStand(owner, { ...of, to: "withdrawn" }, tx);
      expect((await findPublicFair(fair.slug, "en", tx))?.stands).toEqual([]);
      expect((await getOwnFair(owner, { shopId: shop.id, slug: fair.slug }, tx)).stand).toMatchObject({
        status: "withdrawn",
        number: null,
      });
    }),
  );

  test(
    "cannot be accepted by the shop itself, even past the commands",
    rolledBack(async (tx) => {
      const { owner, shop, of } = await makeScene(tx);
      await applyForStand(owner, of, tx);
      await expect(answerForStand(owner, { ...of, to: "accepted" }, tx)).rejects.toThrow(Refusal);
      const accept = () => asShop(shop.id, (own) => own.update(fairStands).set({ status: "accepted" }), tx);
      await expect(tx.transaction(accept)).rejects.toThrow();
    }),
  );

  test(
    "is not open to assistants, strangers, late shops, or drafts",
    rolledBack(async (tx) => {
      const { owner, shop, fair, of } = await makeScene(tx);
      const assistant = await makeActor({ [shop.id]: "assistant" }, tx);
      const stranger = await makeActor({}, tx);
      await expect(applyForStand(assistant, of, tx)).rejects.toThrow(NotAllowed);
      await expect(applyForStand(stranger, of, tx)).rejects.toThrow(NotFound);
      await expect(listOwnFairs(stranger, shop.id, tx)).rejects.toThrow(NotFound);
      const afterTheFair = new Date(`${fair.lastDay}T23:00:00Z`);
      await expect(applyForStand(owner, of, tx, afterTheFair)).rejects.toMatchObject({ code: "fairs.own.closed" });
      await makeStand(fair, shop, { status: "applied" }, tx);
      const draft = await makeListing(shop, {}, tx);
      await expect(chooseFairDesigns(owner, { ...of, listingIds: [draft.id] }, tx)).rejects.toThrow(NotFound);
    }),
  );
});

test("a place at a fair belongs to one shop", async () => {
  await rolledBack(async (tx) => {
    const { lead, fair, shop } = await makeScene(tx);
    const other = await makeShop({}, tx);
    for (const each of [shop, other]) await makeStand(fair, each, { status: "applied" }, tx);
    const place = { to: "accepted", fairId: fair.id, hall: "B1", number: "C 14" } as const;
    await decideStand(lead, { ...place, shopId: shop.id }, tx);
    await expect(decideStand(lead, { ...place, shopId: other.id }, tx)).rejects.toMatchObject({
      code: "fairs.stands.placeTaken",
    });
  })();
});
