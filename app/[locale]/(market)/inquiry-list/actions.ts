"use server";
import { redirect } from "next/navigation";
import { changeInquiryList } from "@/app/_lib/inquiry-list-cookie";
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
  acceptSharedListInput,
  addToInquiryListInput,
  changeInquiryListInput,
  putLineOnInquiryListInput,
} from "@/lib/inquiries/inquiry-list-input";
import { localeOfForm, submitDocument } from "@/lib/rendering/document-form";

/** Adds a listing to the visitor's inquiry list and returns to the listing, which confirms it. */
export async function addToInquiryListAction(form: FormData): Promise<void> {
  const locale = localeOfForm(form);
  await submitDocument(addToInquiryListInput, form, async ({ listingId, slug, quantity, currency }) => {
    await changeInquiryList((lines) => withLine(lines, { listingId, quantity }));
    const path = paths.listing(locale, { id: listingId, slug }, quantity);
    redirect(`${inCurrency(path, readCurrency(locale, currency))}#listed`);
  });
}

/** Changes the quantity of a listing on the inquiry list, or removes it; the page offers to undo a removal. */
export async function changeInquiryListAction(form: FormData): Promise<void> {
  const locale = localeOfForm(form);
  await submitDocument(changeInquiryListInput, form, async (change) => {
    let removed: ListLine[] = [];
    await changeInquiryList((lines) => {
      if ("quantity" in change) return withQuantity(lines, change);
      removed = lines.filter(({ listingId }) => listingId === change.listingId);
      return withoutListing(lines, change.listingId);
    });
    redirectInCurrency(
      form,
      removed.length ? paths.inquiryListWith(locale, "removed", writeInquiryList(removed)) : undefined,
    );
  });
}

/** Adds a listing on the inquiry list's own page: one chosen on a card, or one removed before. */
export async function putLineOnInquiryListAction(form: FormData): Promise<void> {
  await submitDocument(putLineOnInquiryListInput, form, async (line) => {
    await changeInquiryList((lines) => withLine(lines, line));
    redirectInCurrency(form);
  });
}

/** Adds a shared list to the visitor's own, or replaces it; the page then links to the replaced list. */
export async function acceptSharedListAction(form: FormData): Promise<void> {
  const locale = localeOfForm(form);
  await submitDocument(acceptSharedListInput, form, async ({ designs, how }) => {
    let former: ListLine[] = [];
    await changeInquiryList((lines) => {
      if (how === "add") return withMissing(lines, designs);
      former = lines;
      return designs;
    });
    redirectInCurrency(
      form,
      former.length ? paths.inquiryListWith(locale, "former", writeInquiryList(former)) : undefined,
    );
  });
}

function redirectInCurrency(form: FormData, path?: string): never {
  const locale = localeOfForm(form);
  redirect(inCurrency(path ?? paths.inquiryList(locale), readCurrency(locale, form.get("currency"))));
}
