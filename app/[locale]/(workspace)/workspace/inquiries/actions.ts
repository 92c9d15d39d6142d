"use server";

import { revalidatePath } from "next/cache";
import { requireShop } from "@/app/_lib/session";
import type { FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";
import { releaseInquiriesInput } from "@/lib/inquiries/input";
import { releaseInquiries } from "@/lib/inquiries/release-inquiries";
import { localeOfForm } from "@/lib/rendering/document-form";

/** Releases several held inquiries and returns a notice with their number. */
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
