import { asShop, type Db } from "@/db/client";
import type { Notice } from "../accounts/devices/send-push";
import { shorten } from "../core/shorten";
import { paths } from "../http/paths";
import { formats } from "../i18n/format";
import type { Locale } from "../i18n/locale";
import { words } from "../i18n/messages";
import { findThread, type ThreadLine } from "../inquiries/thread";
import { listQuotesOfInquiry } from "../trade/quotes/list-quotes-of-inquiry";
import { findRequest } from "../trade/sourcing/find-request";
import type { AboutDevice } from "./notify-devices";

type PushText = Pick<Notice, "title" | "body" | "path">;

const maxCharacters = 90;

/**
 * Renders the text of a push notice. A locked screen may show it, so it contains country, listing and quantity, but no
 * names, messages or addresses of buyers. @returns undefined if the event is out of date
 */
export const renderPushText = (about: AboutDevice, locale: Locale, db: Db): Promise<PushText | undefined> =>
  about.requestId ? textOfRequest(about.requestId, about.shopId, locale, db) : textOfInquiry(about, locale, db);

async function textOfInquiry(about: AboutDevice, locale: Locale, db: Db): Promise<PushText | undefined> {
  const { shopId, inquiryId, quoteId, news: noticeKind } = about;
  if (!inquiryId) return undefined;
  const found = await asShop(
    shopId,
    async (tx) => {
      const thread = await findThread(inquiryId, locale, tx);
      const quotes = thread && quoteId ? await listQuotesOfInquiry(inquiryId, "shop", locale, tx) : [];
      return thread && { thread, quote: quotes.find(({ id }) => id === quoteId) };
    },
    db,
  );
  if (!found || found.thread.heldReason || found.thread.status === "spam") return undefined;
  const { thread, quote } = found;
  const t = words(locale);
  const country = formats(locale).country(thread.country);
  const findTitle = () => {
    if (noticeKind === "inquiry") return t("devices.notice.inquiry", { country });
    if (noticeKind === "buyer_wrote") return t("devices.notice.buyerWrote", { country });
    // The draft may have been changed since approval was requested, and a newer version may have superseded the answer.
    if (noticeKind === "quote_to_approve")
      return quote?.approvalRequest ? t("devices.notice.toApprove", { country }) : undefined;
    if (quote?.status === "accepted") return t("devices.notice.accepted", { country });
    return quote?.status === "countered" ? t("devices.notice.countered", { country }) : undefined;
  };
  const title = findTitle();
  return title === undefined
    ? undefined
    : { title, body: summarizeLines(thread.lines, locale), path: paths.workspaceInquiry(locale, inquiryId) };
}

async function textOfRequest(requestId: string, shopId: number, locale: Locale, db: Db): Promise<PushText | undefined> {
  const request = await asShop(shopId, (tx) => findRequest(requestId, locale, tx), db);
  if (request?.status !== "open") return undefined;
  const { country, category, quantity } = request;
  return {
    title: words(locale)("devices.notice.sourcing", { country: formats(locale).country(country) }),
    body: formatLine({ title: category.name, quantity }, locale),
    path: paths.workspaceSourcingRequest(locale, requestId),
  };
}

/** Returns for example "Crying horse × 2,400", and the number of further listings. */
function summarizeLines([first, ...more]: ThreadLine[], locale: Locale): string {
  const t = words(locale);
  if (!first) return t("devices.notice.general");
  const line = formatLine(first, locale);
  return more.length ? `${line} · ${t("inquiries.list.more", { count: more.length })}` : line;
}

/** Isolates the title, which may run in the other writing direction than the surrounding text. */
const formatLine = ({ title, quantity }: { title: string; quantity: number }, locale: Locale): string =>
  `\u2068${shorten(title, maxCharacters)}\u2069 × ${formats(locale).number(quantity)}`;
