import type { SavedFormWords } from "@/components/workspace/saved-form.client";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { OrderWords } from "./order-buttons";
import type { PictureOrderWords } from "./picture-order.client";
import type { ShopCoverWords } from "./shop-cover-form.client";

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

export function coverWords(locale: Locale, saved: SavedFormWords): ShopCoverWords {
  const t = words(locale);
  return {
    ...saved,
    ...orderWords(locale),
    sending: t("shops.pictures.sending"),
    failed: t("shops.pictures.failed"),
    add: t("shops.cover.add"),
    change: t("shops.cover.change"),
    remove: t("shops.cover.remove"),
    none: t("shops.cover.none"),
    desk: t("shops.cover.desk"),
    phone: t("shops.cover.phone"),
    visiblePart: t("shops.cover.visiblePart"),
    parts: { top: t("shops.cover.top"), middle: t("shops.cover.middle"), bottom: t("shops.cover.bottom") },
  };
}
