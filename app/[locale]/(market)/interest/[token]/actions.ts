"use server";

import { redirect } from "next/navigation";
import { confirmInterest } from "@/lib/catalogue/trials/confirm-interest";
import { deleteInterest } from "@/lib/catalogue/trials/delete-interest";
import { interestInput } from "@/lib/catalogue/trials/input";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { localeOfForm, submitDocument } from "@/lib/rendering/document-form";

export async function confirmInterestAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(interestInput, form, async (input) => {
    await confirmInterest(input);
    redirect(paths.interest(localeOfForm(form), input.token));
  });
}

export async function deleteInterestAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(interestInput, form, async (input) => {
    await deleteInterest(input);
    redirect(paths.interest(localeOfForm(form), input.token, "done"));
  });
}
