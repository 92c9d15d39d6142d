"use server";

import { revalidatePath } from "next/cache";
import { requireOperator } from "@/app/_lib/session";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { answerAppeal } from "@/lib/moderation/answer-appeal";
import { answerAppealInput } from "@/lib/moderation/input";
import { localeOfForm } from "@/lib/rendering/document-form";

/** Answers an appeal for an operator who had no part in the decision. */
export async function answerAppealAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  return submit(answerAppealInput, form, locale, async (input) => {
    await answerAppeal(actor, input);
    revalidatePath(paths.operator(locale), "layout");
    return emptyForm;
  });
}
