import { asShop, type Db } from "@/db/client";
import type { Notice } from "../accounts/devices/send-push";
import { shorten } from "../core/shorten";
import { paths } from "../http/paths";
import { formats } from "../i18n/format";
import type { Locale } from "../i18n/locale";
import { words } from "../i18n/messages";
import { findThread, type ThreadLine } from "../inquiries/thread";
import { quotesOf } from "../trade/quotes/quotes-of";
import { findRequest } from "../trade/sourcing/find-request";
import type { AboutDevice } from "./notify-devices";

type Said = Pick<Notice, "title" | "body" | "path">;

const mostCharacters = 90;

/**
 * What somebody passing by may read: which country, which design, how many. Names, words and addresses of buyers stay inside.
 * Undefined for what is not to be told any more.
 */
export const sayOnLockScreen = (about: AboutDevice, locale: Locale, db: Db): Promise<Said | undefined> =>
  about.requestId ? sayWanted(about.requestId, about.shopId, locale, db) : sayOfInquiry(about, locale, db);

async function sayOfInquiry(about: AboutDevice, locale: Locale, db: Db): Promise<Said | undefined> {
  const { shopId, inquiryId, quoteId, news } = about;
  if (!inquiryId) return undefined;
  const found = await asShop(
    shopId,
    async (tx) => {
      const thread = await findThread(inquiryId, locale, tx);
      const quotes = thread && quoteId ? await quotesOf(inquiryId, "shop", locale, tx) : [];
      return thread && { thread, quote: quotes.find(({ id }) => id === quoteId) };
    },
    db,
  );
  if (!found || found.thread.heldReason || found.thread.status === "spam") return undefined;
  const { thread, quote } = found;
  const t = words(locale);
  const country = formats(locale).country(thread.country);
  const title = () => {
    if (news === "inquiry") return t("devices.notice.inquiry", { country });
    if (news === "buyer_wrote") return t("devices.notice.buyerWrote", { country });
    // Who asked for a yes may have changed the draft, and an answer may have been overtaken by a new version.
    if (news === "quote_to_approve") return quote?.asked ? t("devices.notice.toApprove", { country }) : undefined;
    if (quote?.status === "accepted") return t("devices.notice.accepted", { country });
    return quote?.status === "countered" ? t("devices.notice.countered", { country }) : undefined;
  };
  const said = title();
  return said === undefined
    ? undefined
    : { title: said, body: designsIn(thread.lines, locale), path: paths.workspaceInquiry(locale, inquiryId) };
}

async function sayWanted(requestId: string, shopId: number, locale: Locale, db: Db): Promise<Said | undefined> {
  const request = await asShop(shopId, (tx) => findRequest(requestId, locale, tx), db);
  if (request?.status !== "open") return undefined;
  const { country, category, quantity } = request;
  return {
    title: words(locale)("devices.notice.sourcing", { country: formats(locale).country(country) }),
    body: lineOf({ title: category.name, quantity }, locale),
    path: paths.workspaceSourcingRequest(locale, requestId),
  };
}

/** "Crying horse × 2,400", and how many more designs. */
function designsIn([first, ...more]: ThreadLine[], locale: Locale): string {
  const t = words(locale);
  if (!first) return t("devices.notice.general");
  const line = lineOf(first, locale);
  return more.length ? `${line} · ${t("inquiries.list.more", { count: more.length })}` : line;
}

/** A title may be written in the other direction than what stands around it. */
const lineOf = ({ title, quantity }: { title: string; quantity: number }, locale: Locale): string =>
  `\u2068${shorten(title, mostCharacters)}\u2069 × ${formats(locale).number(quantity)}`;
