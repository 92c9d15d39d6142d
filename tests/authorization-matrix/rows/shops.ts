import { editShop } from "@/lib/shops/edit-shop";
import { getOwnShop } from "@/lib/shops/get-own-shop";
import { editShopInput } from "@/lib/shops/input";
import { listOwnShops } from "@/lib/shops/list-own-shops";
import { managers, members, type Rows } from "../row";

const shown = editShopInput.parse({ section: "texts", "names.zh": "三姐妹毛绒", "stories.zh": "" });

export const shopRows: Rows = {
  getOwnShop: { may: members, run: (actor, { shopId }, tx) => getOwnShop(actor, shopId, tx), isOfShop: true },
  editShop: {
    may: managers,
    run: (actor, { shopId }, tx) => editShop(actor, { ...shown, shopId }, tx),
    isOfShop: true,
  },
  listOwnShops: {
    may: ["ownerA", "managerA", "assistantA", "ownerB"],
    isRead: true,
    run: (actor, _, tx) => listOwnShops(actor, tx),
    isOwn: true,
  },
};
