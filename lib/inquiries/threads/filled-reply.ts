import { type SomeTexts, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { quantityIn } from "@/lib/i18n/units";
import type { Thread } from "../thread";
import type { QuickReply } from "./list-quick-replies";
import { fillIn } from "./placeholders";

/** Fills in a quick reply for an inquiry, in the buyer's language if the shop has written it. */
export function filledReply(
  { id, title, bodies }: QuickReply,
  thread: Thread,
): { id: string; title: string; body: string } {
  const { locale, shop, lines, buyer } = thread;
  const t = words(locale);
  const [line] = lines;
  const body = fillIn(textOf(bodies, thread), {
    name: buyer.name,
    design: line?.title ?? t("threads.quickReplies.anyDesign"),
    quantity: line ? quantityIn(locale, line.quantity, line.unitCode) : t("threads.quickReplies.anyQuantity"),
    shop: textIn(shop.names, locale, shop.locale),
  });
  return { id, title, body };
}

const textOf = (bodies: SomeTexts, { locale, shop }: Thread) =>
  bodies[locale] ?? bodies[shop.locale] ?? Object.values(bodies)[0] ?? "";
