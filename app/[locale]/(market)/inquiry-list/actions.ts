"use server";
import { redirect } from "next/navigation";
import { changeOwnList } from "@/app/_lib/inquiry-list-cookie";
import { inCurrency, paths } from "@/lib/http/paths";
import { readCurrency } from "@/lib/http/read-currency";
import {
  type ListLine,
  withLine,
  withMissing,
  withoutListing,
  withQuantity,
  writeInquiryList,
} from "@/lib/inquiries/inquiry-list";
import {
  addToInquiryListInput,
  changeInquiryListInput,
  putOnInquiryListInput,
  takeSharedListInput,
} from "@/lib/inquiries/inquiry-list-input";
import { localeOfForm, submitDocument } from "@/lib/rendering/document-form";

/** Puts a design on the visitor's list, and says so where they were. */
export async function addToInquiryListAction(form: FormData): Promise<void> {
  const locale = localeOfForm(form);
  await submitDocument(addToInquiryListInput, form, async ({ listingId, slug, quantity, currency }) => {
    await changeOwnList((lines) => withLine(lines, { listingId, quantity }));
    const path = paths.listing(locale, { id: listingId, slug }, quantity);
    redirect(`${inCurrency(path, readCurrency(locale, currency))}#listed`);
  });
}

/** Another quantity of a design on the list, or none of it; what went can be put back. */
export async function changeInquiryListAction(form: FormData): Promise<void> {
  const locale = localeOfForm(form);
  await submitDocument(changeInquiryListInput, form, async (change) => {
    let removed: ListLine[] = [];
    await changeOwnList((lines) => {
      if ("quantity" in change) return withQuantity(lines, change);
      removed = lines.filter(({ listingId }) => listingId === change.listingId);
      return withoutListing(lines, change.listingId);
    });
    goTo(form, removed.length ? paths.inquiryListWith(locale, "removed", writeInquiryList(removed)) : undefined);
  });
}

/** Puts a design on the list from the list's own page: one that was chosen on a card, or that was removed before. */
export async function putOnInquiryListAction(form: FormData): Promise<void> {
  await submitDocument(putOnInquiryListInput, form, async (line) => {
    await changeOwnList((lines) => withLine(lines, line));
    goTo(form);
  });
}

/** Takes over a list that was shared: beside one's own, or instead of it; then the former one stays within reach. */
export async function takeSharedListAction(form: FormData): Promise<void> {
  const locale = localeOfForm(form);
  await submitDocument(takeSharedListInput, form, async ({ designs, how }) => {
    let former: ListLine[] = [];
    await changeOwnList((lines) => {
      if (how === "add") return withMissing(lines, designs);
      former = lines;
      return designs;
    });
    goTo(form, former.length ? paths.inquiryListWith(locale, "former", writeInquiryList(former)) : undefined);
  });
}

function goTo(form: FormData, path?: string): never {
  const locale = localeOfForm(form);
  redirect(inCurrency(path ?? paths.inquiryList(locale), readCurrency(locale, form.get("currency"))));
}
