import { changeInquiryList } from "@/app/_lib/inquiry-list-cookie";
import { formats } from "@/lib/i18n/format";
import { words } from "@/lib/i18n/messages";
import { withLine, withoutListing } from "@/lib/inquiries/inquiry-list";
import { changeCardInput } from "@/lib/inquiries/inquiry-list-input";

/**
 * Adds a card's listing to the visitor's inquiry list, or removes it, and sets the list's cookie. Returns the texts that
 * the card shows: 200 `{ text, undo }`; 422 for a body that no card sends. The server refuses other sites' requests.
 */
export async function POST(request: Request): Promise<Response> {
  const respond = (status: number, body: object) =>
    Response.json(body, { status, headers: { "cache-control": "no-store" } });
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
