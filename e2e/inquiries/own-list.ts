import type { BrowserContext } from "@playwright/test";
import { env } from "@/lib/core/env";
import { inquiryListCookie, type ListLine, writeInquiryList } from "@/lib/inquiries/inquiry-list";
import type { Design } from "../support/world";

export const lineOf = ({ id }: Design, quantity = 2400): ListLine => ({ listingId: id, quantity });

/** The browser brings a list along, as one that was here before does. */
export const bringList = (context: BrowserContext, lines: ListLine[]) =>
  context.addCookies([{ name: inquiryListCookie, value: writeInquiryList(lines), url: env().SITE_URL }]);

/** What the browser will bring along next time. */
export const listOf = async (context: BrowserContext): Promise<string> =>
  (await context.cookies()).find(({ name }) => name === inquiryListCookie)?.value ?? "";
