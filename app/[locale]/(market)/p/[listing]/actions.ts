"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { changeInquiryList } from "@/app/_lib/inquiry-list-cookie";
import { showInterestInput } from "@/lib/catalogue/trials/input";
import { showInterest } from "@/lib/catalogue/trials/show-interest";
import { clientAddress } from "@/lib/http/client-address";
import type { FormState } from "@/lib/http/form-shape";
import { inCurrency, paths } from "@/lib/http/paths";
import { readCurrency } from "@/lib/http/read-currency";
import { safeRedirectPath } from "@/lib/http/safe-redirect-path";
import { withLine, writeInquiryList } from "@/lib/inquiries/inquiry-list";
import { addChosenToInquiryListInput } from "@/lib/inquiries/inquiry-list-input";
import { listInquiredListings } from "@/lib/inquiries/list-inquired-listings";
import { renewFormStamp } from "@/lib/inquiries/renew-form-stamp";
import { localeOfForm, submitDocument } from "@/lib/rendering/document-form";

/** Counts one vote for a listing on trial. If an address was given, its owner receives an email to confirm it. */
export async function showInterestAction(_: FormState, form: FormData): Promise<FormState> {
  const address = clientAddress(await headers());
  const state = await submitDocument(showInterestInput, form, async ({ listing, ...input }) => {
    await showInterest({ ...input, address });
    redirect(`/${input.locale}/p/${listing}#${input.email ? "mailed" : "voted"}`);
  });
  return renewFormStamp(state);
}

/**
 * Opens one inquiry form for several listings of a family, with the quantity entered for each: their shop's form, or the
 * inquiry list for several shops.
 */
export async function addChosenToInquiryListAction(form: FormData): Promise<void> {
  const locale = localeOfForm(form);
  await submitDocument(addChosenToInquiryListInput, form, async ({ lines: entered, back, currency }) => {
    const listings = await listInquiredListings(
      entered.map(({ listingId }) => listingId),
      locale,
    );
    const lines = entered.filter(({ listingId }) => listings.some(({ id }) => id === listingId));
    const [first, ...others] = listings;
    const chosen = readCurrency(locale, currency);
    if (!first) redirect(`${safeRedirectPath(back) ?? paths.home(locale)}#family`);
    if (others.every(({ shop }) => shop.id === first.shop.id))
      redirect(inCurrency(paths.shopInquiry(locale, first.shop, writeInquiryList(lines)), chosen));
    await changeInquiryList((list) => lines.reduceRight(withLine, list));
    redirect(inCurrency(paths.inquiryList(locale), chosen));
  });
}
