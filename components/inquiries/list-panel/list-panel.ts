import type { Currency } from "@/lib/core/money";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { type InquiryGroup, sumOf } from "@/lib/inquiries/inquiry-groups";
import { writeInquiryList } from "@/lib/inquiries/inquiry-list";

/** The inquiry list as `<list-panel>` shows it; all texts are in the reader's language. */
export type ListPanel = {
  title: string;
  close: string;
  /** Shown instead of lines if the list is empty. */
  empty: string;
  lines: PanelLine[];
  /** The sum of all lines, if there is one. */
  total?: string;
  /** Leads to the whole list, where it is sent. */
  open: { text: string; href: string };
  remove: string;
};

type PanelLine = {
  title: string;
  lang: string;
  href: string;
  /** The address of a picture of 160 pixels. */
  picture?: string;
  /** Quantity and price. */
  facts: string;
  /** The label of its removal. */
  remove: string;
  /** In the notation of the list's cookie. */
  line: string;
};

/** Formats the list for the panel, with the lines in the list's order by shop. */
export function toListPanel(locale: Locale, groups: InquiryGroup[], currency: Currency): ListPanel {
  const t = words(locale);
  const { money, number } = formats(locale);
  const planned = groups.flatMap(({ lines }) => lines);
  const goods = (amount: number) => money({ amount, currency }, true);
  const { goods: sum } = sumOf(planned);
  return {
    title: t("listing.list.title"),
    close: t("list.panel.close"),
    empty: t("listing.list.emptyTitle"),
    lines: planned.map(({ listing, quantity, plan: { unitPrice } }) => ({
      title: listing.title,
      lang: languageTag(listing.titleLocale),
      href: paths.listing(locale, listing, quantity),
      ...(listing.picture && { picture: paths.picture(listing.picture.key, 160, "avif") }),
      facts: [number(quantity), unitPrice !== undefined && goods(unitPrice * quantity)].filter(Boolean).join(" · "),
      remove: t("listing.list.removeNamed", { title: listing.title }),
      line: writeInquiryList([{ listingId: listing.id, quantity }]),
    })),
    ...(sum > 0 && { total: `${t("listing.list.total")}: ${goods(sum)}` }),
    open: { text: t("listing.inquiry.openList"), href: paths.inquiryList(locale) },
    remove: t("listing.list.remove"),
  };
}
