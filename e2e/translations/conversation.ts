import { findActor } from "@/lib/accounts/find-actor";
import { guest } from "@/lib/core/actor";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { replyAsGuest } from "@/lib/inquiries/reply-as-guest";
import { replyAsShop } from "@/lib/inquiries/reply-as-shop";
import type { World } from "../support/world";

/** Creates a thread of a buyer who reads Portuguese and a shop that writes Chinese. */
export async function openConversation(world: World) {
  const shop = await world.makeShop({ locale: "zh" });
  const inquiry = await world.makeInquiry(shop, [await world.makeDesign(shop)]);
  const token = await world.makeQuotes(inquiry, []);
  const { id } = await world.makeMember(shop, "manager", { locale: "zh" });
  const member = await findActor(id);
  if (!member) throw new Error("no member");
  return {
    shop,
    inquiryPath: paths.workspaceInquiry("zh", inquiry.id),
    threadIn: (locale: Locale) => paths.guestThread(locale, token),
    writeAsShop: (body: string) => replyAsShop(member, { inquiryId: inquiry.id, body, after: undefined }),
    writeAsGuest: (body: string) => replyAsGuest(guest, { token, body, after: undefined }),
  };
}
