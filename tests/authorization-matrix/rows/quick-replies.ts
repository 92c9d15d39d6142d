import { randomUUID } from "node:crypto";
import { asShop, type Tx } from "@/db/client";
import { quickReplies } from "@/db/schema";
import { addStarterReplies } from "@/lib/inquiries/threads/add-starter-replies";
import { listQuickReplies } from "@/lib/inquiries/threads/list-quick-replies";
import { removeQuickReply } from "@/lib/inquiries/threads/remove-quick-reply";
import { saveQuickReply } from "@/lib/inquiries/threads/save-quick-reply";
import type { ShopRows } from "../cast";
import { managers, members, type Rows } from "../row";

const reply = { quickReplyId: undefined, key: undefined, title: "Sample", bodies: { en: "Dear {name}" } };

export const quickReplyRows: Rows = {
  listQuickReplies: {
    may: members,
    run: (actor, { shopId }, tx) => listQuickReplies(actor, shopId, tx),
    isOfShop: true,
  },
  saveQuickReply: {
    may: managers,
    run: (actor, { shopId }, tx) => saveQuickReply(actor, { ...reply, shopId }, tx),
    nested: async (actor, { shopId }, foreign, tx) =>
      saveQuickReply(actor, { ...reply, shopId, quickReplyId: await replyOf(foreign, tx) }, tx),
    isOfShop: true,
  },
  removeQuickReply: {
    may: managers,
    run: async (actor, on, tx) =>
      removeQuickReply(actor, { shopId: on.shopId, quickReplyId: await replyOf(on, tx) }, tx),
    isOfShop: true,
  },
  addStarterReplies: {
    may: managers,
    run: (actor, { shopId }, tx) => addStarterReplies(actor, { shopId }, tx),
    isOfShop: true,
  },
};

async function replyOf({ shopId }: ShopRows, tx: Tx): Promise<string> {
  const id = randomUUID();
  const { title, bodies } = reply;
  await asShop(shopId, (inside) => inside.insert(quickReplies).values({ id, shopId, title, bodies, position: 1 }), tx);
  return id;
}
