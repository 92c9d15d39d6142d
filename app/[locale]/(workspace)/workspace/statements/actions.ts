"use server";

import { revalidatePath } from "next/cache";
import { requireShop } from "@/app/_lib/session";
import type { FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { sendAppealInput } from "@/lib/moderation/input";
import { sendAppeal } from "@/lib/moderation/send-appeal";
import { localeOfForm } from "@/lib/rendering/document-form";

/** Appeals a decision about the shop. Revalidates the whole workspace, because its layout counts open decisions. */
export async function sendAppealAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  return submit(sendAppealInput, form, locale, async (input) => {
    await sendAppeal(actor, { ...input, shopId });
    revalidatePath(paths.workspace(locale), "layout");
    return { errors: {} };
  });
}
