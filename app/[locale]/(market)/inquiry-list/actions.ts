"use server";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { localeOfForm, submitDocument } from "@/lib/document-form";
import {
  inquiryListCookie,
  inquiryListDays,
  type ListLine,
  readInquiryList,
  withLine,
  withoutListing,
  withQuantity,
  writeInquiryList,
} from "@/lib/inquiries/inquiry-list";
import { addToInquiryListInput, changeInquiryListInput } from "@/lib/inquiries/inquiry-list-input";
import { paths } from "@/lib/paths";

/** Puts a design on the visitor's list, and says so where they were. */
export async function addToInquiryListAction(form: FormData): Promise<void> {
  const locale = localeOfForm(form);
  await submitDocument(addToInquiryListInput, form, async ({ listingId, slug, quantity }) => {
    await change((lines) => withLine(lines, { listingId, quantity }));
    redirect(`${paths.listing(locale, { id: listingId, slug }, quantity)}#listed`);
  });
}

/** Another quantity of a design on the list, or none of it. */
export async function changeInquiryListAction(form: FormData): Promise<void> {
  const locale = localeOfForm(form);
  await submitDocument(changeInquiryListInput, form, async (line) => {
    await change((lines) => ("quantity" in line ? withQuantity(lines, line) : withoutListing(lines, line.listingId)));
    redirect(paths.inquiryList(locale));
  });
}

/** The browser's badge reads this cookie, so scripts may. Nothing in it says who somebody is. */
async function change(edit: (lines: ListLine[]) => ListLine[]): Promise<void> {
  const jar = await cookies();
  const lines = edit(readInquiryList(jar.get(inquiryListCookie)?.value));
  if (lines.length === 0) jar.delete(inquiryListCookie);
  else
    jar.set(inquiryListCookie, writeInquiryList(lines), {
      path: "/",
      sameSite: "lax",
      maxAge: inquiryListDays * 86_400,
    });
}
