"use server";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { alsoRefused, keepFiles } from "@/app/keep-files";
import { changeOwnList } from "@/app/own-list";
import { currentActor } from "@/app/session";
import { clientAddress, networkOf } from "@/lib/client-address";
import { localeOfForm, submitDocument } from "@/lib/document-form";
import { exhibitionCookie, readExhibition } from "@/lib/exhibition";
import type { FormState } from "@/lib/form-shape";
import { freshlyStamped } from "@/lib/inquiries/freshly-stamped";
import { withoutLines } from "@/lib/inquiries/inquiry-list";
import { sendInquiries } from "@/lib/inquiries/send-inquiries";
import { sendInquiriesInput } from "@/lib/inquiries/send-inquiries-input";
import { paths } from "@/lib/paths";

/** Sends one inquiry to each shop of the list, takes what was sent off it, and goes to the page of all its threads. */
export async function sendInquiriesAction(_: FormState, form: FormData): Promise<FormState> {
  const address = clientAddress(await headers());
  const refused = await keepFiles(form, { network: networkOf(address) });
  const state = await submitDocument(sendInquiriesInput, form, async (input) => {
    if (refused) throw refused;
    const exhibition = readExhibition((await cookies()).get(exhibitionCookie)?.value);
    const { token } = await sendInquiries(await currentActor(), { ...input, address, exhibition });
    await changeOwnList((lines) => withoutLines(lines, input.lines));
    redirect(`${paths.sentList(localeOfForm(form), token)}#content`);
  });
  return freshlyStamped(alsoRefused(state, refused, localeOfForm(form)));
}
