import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import type { OrderWords } from "./order-buttons";
import type { PictureOrderWords } from "./picture-order.client";

export function orderWords(locale: Locale): OrderWords {
  const t = words(locale);
  return {
    earlier: t("shops.order.earlier"),
    later: t("shops.order.later"),
    remove: t("shops.remove"),
    removed: t("shops.order.removed"),
    undo: t("shops.order.undo"),
  };
}

export function pictureOrderWords(locale: Locale): PictureOrderWords {
  const t = words(locale);
  return {
    ...orderWords(locale),
    picture: t("shops.pictures.one"),
    add: t("shops.pictures.add"),
    sending: t("shops.pictures.sending"),
    failed: t("shops.pictures.failed"),
    none: t("shops.pictures.none"),
  };
}
