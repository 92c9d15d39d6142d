import type { BrowserContext } from "@playwright/test";
import { env } from "@/lib/core/env";
import { inquiryListCookie, type ListLine, writeInquiryList } from "@/lib/inquiries/inquiry-list";
import type { CreatedListing } from "../support/world";

export const lineOf = ({ id }: CreatedListing, quantity = 2400): ListLine => ({ listingId: id, quantity });

/** Sets the inquiry list's cookie of a browser. */
export const setListCookie = (context: BrowserContext, lines: ListLine[]) =>
  context.addCookies([{ name: inquiryListCookie, value: writeInquiryList(lines), url: env().SITE_URL }]);

/** Returns the inquiry list's cookie of a browser; empty without one. */
export const readListCookie = async (context: BrowserContext): Promise<string> =>
  (await context.cookies()).find(({ name }) => name === inquiryListCookie)?.value ?? "";
