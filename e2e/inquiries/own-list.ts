import type { BrowserContext } from "@playwright/test";
import { env } from "@/lib/core/env";
import { inquiryListCookie, type ListLine, writeInquiryList } from "@/lib/inquiries/inquiry-list";
import type { Design } from "../support/world";

export const lineOf = ({ id }: Design, quantity = 2400): ListLine => ({ listingId: id, quantity });

/** Sets the inquiry list's cookie of a browser. */
export const bringList = (context: BrowserContext, lines: ListLine[]) =>
  context.addCookies([{ name: inquiryListCookie, value: writeInquiryList(lines), url: env().SITE_URL }]);

/** Returns the inquiry list's cookie of a browser; empty without one. */
export const listOf = async (context: BrowserContext): Promise<string> =>
  (await context.cookies()).find(({ name }) => name === inquiryListCookie)?.value ?? "";
