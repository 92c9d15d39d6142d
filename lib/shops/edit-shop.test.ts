import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { factories, shops } from "@/db/schema";
import { makeActor, makeShop, makeUser, rolledBack } from "@/db/testing";
import type { Role } from "@/lib/core/actor";
import { findActor } from "../accounts/find-actor";
import { NotAllowed, NotFound } from "../core/errors";
import { editShop } from "./edit-shop";
import { findPublicShop } from "./find-public-shop";
import { getOwnShop } from "./get-own-shop";
import { editShopInput } from "./input";
import { listOwnShops } from "./list-own-shops";

const texts = {
  section: "texts",
  "names.zh": "三姐妹毛绒",
  "names.en": "Three Sisters Plush",
  "stories.en": "Three sisters,\r\none booth.",
};
const facts = {
  section: "facts",
  sinceYear: "1998",
  "languages[]": ["zh", "ru"],
  opensAt: "08:30",
  closesAt: "17:00",
};
const factory = {
  section: "factory",
  "factory.cityZh": "义乌",
  "factory.staff": "1,200",
};

describe("editing a shop", () => {
  test(
    "changes the storefront",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const actor = await makeActor({ [shop.id]: "manager" }, tx);
      for (const typed of [texts, facts, factory])
        await editShop(actor, { ...editShopInput.parse(typed), shopId: shop.id }, tx);
      expect(await findPublicShop(shop.handle, tx)).toMatchObject({
        names: { zh: "三姐妹毛绒", en: "Three Sisters Plush" },
        stories: { en: "Three sisters,\none booth." },
        sinceYear: 1998,
        languages: ["zh", "ru"],
        booths: [{ opensAt: "08:30", closesAt: "17:00" }],
        factory: { city: { zh: "义乌" }, staff: 1200, squareMetres: null },
      });
    }),
  );

  test(
    "clears fields that are left empty",
    rolledBack(async (tx) => {
      const shop = await makeShop({ sinceYear: 2001, stories: { zh: "旧" } }, tx);
      const actor = await makeActor({ [shop.id]: "owner" }, tx);
      const edit = (typed: object) => editShop(actor, { ...editShopInput.parse(typed), shopId: shop.id }, tx);
      for (const typed of [texts, facts, factory]) await edit(typed);
      await edit({ ...texts, "stories.en": " " });
      await edit({ ...facts, sinceYear: "" });
      await edit({ ...factory, "factory.cityZh": "", "factory.staff": "" });
      expect(await getOwnShop(actor, shop.id, tx)).toMatchObject({ sinceYear: null, stories: {}, factory: null });
      expect(await tx.$count(factories, eq(factories.shopId, shop.id))).toBe(0);
    }),
  );

  test(
    "saves one section and does not change the others",
    rolledBack(async (tx) => {
      const shop = await makeShop({ sinceYear: 2001, stories: { zh: "旧" } }, tx);
      const actor = await makeActor({ [shop.id]: "manager" }, tx);
      await editShop(actor, { ...editShopInput.parse(factory), shopId: shop.id }, tx);
      expect(await getOwnShop(actor, shop.id, tx)).toMatchObject({
        names: shop.names,
        stories: { zh: "旧" },
        sinceYear: 2001,
        factory: { staff: 1200 },
      });
    }),
  );

  test(
    "is refused for everybody but managers and owners",
    rolledBack(async (tx) => {
      const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
      const input = { ...editShopInput.parse(texts), shopId: shop.id };
      const may = async (role: Role) => editShop(await makeActor({ [shop.id]: role }, tx), input, tx);
      await expect(may("assistant")).rejects.toThrow(NotAllowed);
      await expect(editShop(await makeActor({ [other.id]: "owner" }, tx), input, tx)).rejects.toThrow(NotFound);
      await expect(editShop({ kind: "guest" }, input, tx)).rejects.toThrow(NotFound);
      const [before] = await tx.select().from(shops).where(eq(shops.id, shop.id));
      expect(before?.names).toEqual(shop.names);
      await may("manager");
      await may("owner");
    }),
  );

  test("reports each error at its field", () => {
    const wrongIn = (typed: object) =>
      Object.fromEntries(
        editShopInput.safeParse(typed).error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [],
      );
    expect(wrongIn({ ...texts, "names.zh": "", "names.en": "", "stories.ar": "ا".repeat(2001) })).toMatchObject({
      "names.zh": "shops.editShop.unnamed",
      "stories.ar": "errors.tooLong",
    });
    expect(wrongIn({ ...facts, sinceYear: "long ago", opensAt: "9", "languages[]": [] })).toMatchObject({
      sinceYear: "shops.editShop.sinceYear.wrong",
      opensAt: "shops.editShop.hours.wrong",
      languages: "shops.languages.none",
    });
    expect(wrongIn({ ...factory, "factory.lines": "-3" })).toMatchObject({
      "factory.lines": "shops.editShop.factory.wrong",
    });
    const order = editShopInput.safeParse({ ...facts, opensAt: "18:00" });
    expect(order.error?.issues).toMatchObject([{ path: ["closesAt"], message: "shops.editShop.hours.order" }]);
  });
});

describe("a person's own shops", () => {
  test(
    "are those where they are a member, each with role and booth",
    rolledBack(async (tx) => {
      const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
      const actor = await makeActor({ [shop.id]: "assistant" }, tx);
      expect(await listOwnShops(actor, tx)).toMatchObject([
        { id: shop.id, role: "assistant", booth: { districtCode: "D1", floor: 1 } },
      ]);
      await expect(getOwnShop(actor, other.id, tx)).rejects.toThrow(NotFound);
      const buyer = await findActor((await makeUser({}, tx)).id, tx);
      expect(buyer && (await listOwnShops(buyer, tx))).toEqual([]);
    }),
  );
});
