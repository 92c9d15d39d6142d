import type { NextRequest } from "next/server";
import { changeInquiryList, findInquiryList } from "@/app/_lib/inquiry-list-cookie";
import { toListPanel } from "@/components/inquiries/list-panel/list-panel";
import { readCurrency } from "@/lib/http/read-currency";
import { formats } from "@/lib/i18n/format";
import { isLocale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { groupByShop } from "@/lib/inquiries/inquiry-groups";
import { withLine, withoutListing } from "@/lib/inquiries/inquiry-list";
import { changeCardInput } from "@/lib/inquiries/inquiry-list-input";
import { listInquiredListings } from "@/lib/inquiries/list-inquired-listings";
import { getShownRates } from "@/lib/market/get-shown-rates";

/** Returns the visitor's inquiry list as `ListPanel`, in the language and currency of the page: `?locale=ar&currency=USD`. */
export async function GET(request: NextRequest): Promise<Response> {
  const { searchParams } = request.nextUrl;
  const locale = searchParams.get("locale") ?? "";
  if (!isLocale(locale)) return respond(422, {});
  const list = await findInquiryList();
  const [listings, rates] = await Promise.all([
    listInquiredListings(
      list.map(({ listingId }) => listingId),
      locale,
    ),
    getShownRates(locale, readCurrency(locale, searchParams.get("currency") ?? undefined)),
  ]);
  const groups = groupByShop(list, listings, rates.shown, rates, new Date());
  return respond(200, toListPanel(locale, groups, rates.shown));
}

/**
 * Adds a card's listing to the visitor's inquiry list, or removes it, and sets the list's cookie. Returns the texts that
 * the card shows: 200 `{ text, undo }`; 422 for a body that no card sends. The server refuses other sites' requests.
 */
export async function POST(request: Request): Promise<Response> {
  const parsed = changeCardInput.safeParse(await request.json().catch(() => undefined));
  if (!parsed.success) return respond(422, {});
  const { locale, line, isRemoved } = parsed.data;
  await changeInquiryList((lines) => (isRemoved ? withoutListing(lines, line.listingId) : withLine(lines, line)));
  const t = words(locale);
  const text = isRemoved
    ? t("list.card.removed")
    : t("list.card.added", { quantity: formats(locale).number(line.quantity) });
  return respond(200, { text, undo: t("list.card.undo") });
}

const respond = (status: number, body: object) =>
  Response.json(body, { status, headers: { "cache-control": "no-store" } });
