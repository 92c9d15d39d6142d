import { expect, test } from "vitest";
import { asShop } from "@/db/client";
import { pictures } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { NotFound } from "../core/errors";
import { findStorefront } from "../market/find-storefront";
import { chooseCover } from "./choose-cover";
import { findPublicShop } from "./find-public-shop";
import { getOwnStorefront } from "./get-own-storefront";
import { shopWithManager } from "./storefront.fixture";
import { chooseCoverInput } from "./storefront-input";

test(
  "a cover is public, can be replaced and removed, is never another shop's, and leaves the shop's picture",
  rolledBack(async (tx) => {
    const [one, other] = [await shopWithManager(tx), await shopWithManager(tx)];
    const add = async (shopId: number, key: string) => {
      const row = { shopId, key, width: 960, height: 240, color: "#e8e1d6" };
      const [inserted] = await asShop(shopId, (own) => own.insert(pictures).values(row).returning(), tx);
      return inserted?.id ?? "";
    };
    const choose = (form: object) =>
      chooseCover(one.actor, { ...chooseCoverInput.parse(form), shopId: one.shopId }, tx);
    const shownCover = async () => (await findStorefront(one.shop.handle, "en", tx))?.cover;
    const [wide, wider] = [await add(one.shopId, "wide"), await add(one.shopId, "wider")];
    expect(await shownCover()).toBeNull();
    await choose({ pictureId: wide, keeps: "top" });
    expect(await shownCover()).toEqual({ id: wide, key: "wide", color: "#e8e1d6", visiblePart: "top" });
    await choose({ pictureId: wider });
    expect(await shownCover()).toMatchObject({ key: "wider", visiblePart: "middle" });
    expect((await getOwnStorefront(one.actor, one.shopId, tx)).cover).toEqual(await shownCover());
    expect((await findPublicShop(one.shop.handle, tx))?.pictureKey).toBeNull();
    await choose({ pictureId: "" });
    expect(await shownCover()).toBeNull();
    const foreign = await add(other.shopId, "foreign");
    await expect(choose({ pictureId: foreign })).rejects.toThrow(NotFound);
  }),
);
