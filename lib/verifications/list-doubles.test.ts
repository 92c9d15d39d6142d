import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { asShop } from "@/db/client";
import { boothClaims, booths, pictures, shopMembers } from "@/db/schema";
import { makeListing, makeShop, rolledBack } from "@/db/testing";
import { editProfile } from "../accounts/edit-profile";
import { guest } from "../core/actor";
import { NotFound } from "../core/errors";
import { makeOperatorActor } from "../moderation/cases.fixture";
import { getRequest } from "./get-request";
import { listShopDoubles } from "./list-doubles";
import { evidenceInFolder } from "./requests.fixture";

const { setUp, send } = evidenceInFolder();

test(
  "other shops with the same licence number, booth or person are shown to operators",
  rolledBack(async (tx) => {
    const { shop, owner, agent } = await setUp(tx);
    const [copy, stranger] = [await setUp(tx), await setUp(tx)];
    const requestId = await send(owner, shop.id, "licence", tx);
    await send(copy.owner, copy.shop.id, "licence", tx);
    expect((await getRequest(agent, requestId, tx)).doubles).toMatchObject([
      { handle: copy.shop.handle, signs: ["licence"] },
    ]);
    await asShop(
      stranger.shop.id,
      (own) => own.insert(shopMembers).values({ shopId: stranger.shop.id, userId: owner.userId, role: "manager" }),
      tx,
    );
    const { doubles } = await getRequest(agent, requestId, tx);
    expect(Object.fromEntries(doubles.map(({ handle, signs }) => [handle, signs]))).toEqual({
      [copy.shop.handle]: ["licence"],
      [stranger.shop.handle]: ["person"],
    });
  }),
);

test(
  "a shop at the booth that a request states, and one with the same telephone in other spelling, are shown",
  rolledBack(async (tx) => {
    const { shop, owner, agent } = await setUp(tx);
    const [tenant, sister] = [await makeShop({}, tx), await setUp(tx)];
    const requestId = await send(owner, shop.id, "booth_lease", tx);
    const place = { districtCode: "D1", floor: 1, number: "3430" };
    await asShop(tenant.id, (own) => own.update(booths).set(place).where(eq(booths.shopId, tenant.id)), tx);
    await editProfile(owner, { name: "Li Wei", language: "zh", phone: "+86 579 8523-1056" }, tx);
    await editProfile(sister.owner, { name: "Li Na", language: "zh", phone: "86 (579) 85231056" }, tx);
    const { doubles } = await getRequest(agent, requestId, tx);
    expect(Object.fromEntries(doubles.map(({ handle, signs }) => [handle, signs]))).toMatchObject({
      [tenant.handle]: ["booth"],
      [sister.shop.handle]: ["phone"],
    });
  }),
);

test(
  "shops with the same booth, pictures or a similar name are shown beside a shop, without the shop itself",
  rolledBack(async (tx) => {
    const agent = await makeOperatorActor("agent");
    const shop = await makeShop({ names: { en: "Qwixbar Plush Horses", zh: "奇巴毛绒玩具" } }, tx);
    const namesake = await makeShop({ names: { en: "Qwixbar Plush Horse" } }, tx);
    const claimant = await makeShop({ names: { en: "Something else" } }, tx);
    await asShop(
      shop.id,
      async (own) => {
        const [booth] = await own.select().from(booths).where(eq(booths.shopId, shop.id));
        if (!booth) throw new Error("the shop has no booth");
        const { districtCode, floor, number } = booth;
        await asShop(
          claimant.id,
          (other) => other.insert(boothClaims).values({ shopId: claimant.id, districtCode, floor, number }),
          own,
        );
      },
      tx,
    );
    const copier = await makeShop({ names: { en: "Unlike any other" } }, tx);
    for (const each of [shop, copier]) {
      await makeListing(each, { status: "published" }, tx);
      const hash = "0f1e2d3c4b5a6978";
      await asShop(each.id, (own) => own.update(pictures).set({ hash }).where(eq(pictures.shopId, each.id)), tx);
    }
    const doubles = await listShopDoubles(agent, shop.id, tx);
    expect(Object.fromEntries(doubles.map(({ handle, signs }) => [handle, signs]))).toEqual({
      [namesake.handle]: ["name"],
      [claimant.handle]: ["booth"],
      [copier.handle]: ["picture"],
    });
    await expect(listShopDoubles(guest, shop.id, tx)).rejects.toThrow(NotFound);
  }),
);
