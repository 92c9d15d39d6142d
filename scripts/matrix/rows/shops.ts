import { readFileSync } from "node:fs";
import { addPicture } from "@/lib/media/add-picture";
import { editShop } from "@/lib/shops/edit-shop";
import { getOwnShop } from "@/lib/shops/get-own-shop";
import { editShopInput } from "@/lib/shops/input";
import { listOwnShops } from "@/lib/shops/list-own-shops";
import { root } from "../../sources";
import { managers, members, type Rows } from "../row";

const bytes = readFileSync(`${root}demo/pictures/toys/plush-horse-red-front.webp`);
const shown = editShopInput.parse({ section: "texts", "names.zh": "三姐妹毛绒", "stories.zh": "" });

export const shopRows: Rows = {
  getOwnShop: { may: members, run: (actor, { shopId }, tx) => getOwnShop(actor, shopId, tx), isOfShop: true },
  editShop: {
    may: managers,
    run: (actor, { shopId }, tx) => editShop(actor, { ...shown, shopId }, tx),
    isOfShop: true,
  },
  addPicture: {
    may: members,
    run: (actor, { shopId }, tx) => addPicture(actor, { shopId, bytes }, tx),
    isOfShop: true,
  },
  listOwnShops: {
    may: ["ownerA", "managerA", "assistantA", "ownerB"],
    isRead: true,
    run: (actor, _, tx) => listOwnShops(actor, tx),
    isOwn: true,
  },
};
