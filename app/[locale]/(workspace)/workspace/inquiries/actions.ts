"use server";

import { revalidatePath } from "next/cache";
import { requireShop } from "@/app/session";
import { localeOfForm } from "@/lib/document-form";
import type { FormState } from "@/lib/form-shape";
import { submit } from "@/lib/form-state";
import { releaseInquiriesInput } from "@/lib/inquiries/input";
import { releaseInquiries } from "@/lib/inquiries/release-inquiries";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";

/** Releases held inquiries together and says how many. */
export async function releaseInquiriesAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  const state = await submit(releaseInquiriesInput, form, locale, async (input) => {
    const count = await releaseInquiries(actor, { ...input, shopId });
    revalidatePath(paths.workspaceInquiries(locale));
    return { errors: {}, notice: words(locale)("inquiries.release.done", { count }) };
  });
  return { ...state, values: {} };
}
