"use server";

import { revalidatePath } from "next/cache";
import { requireShop } from "@/app/_lib/session";
import { completeLeadInput } from "@/lib/fairs/lead-input";
import { completeLead } from "@/lib/fairs/take-lead";
import type { FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";
import { localeOfForm } from "@/lib/rendering/document-form";

/** Adds the address of a visitor whose card somebody has read. */
export async function completeLeadAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  return submit(completeLeadInput, form, locale, async (input) => {
    await completeLead(actor, { ...input, shopId });
    revalidatePath(paths.workspaceFairs(locale), "layout");
    return { errors: {}, notice: words(locale)("shops.editShop.saved") };
  });
}
