"use server";

import { redirect } from "next/navigation";
import { localeOfForm, submitDocument } from "@/lib/document-form";
import type { FormState } from "@/lib/form-shape";
import { paths } from "@/lib/paths";
import { confirmInterest } from "@/lib/trials/confirm-interest";
import { forgetInterest } from "@/lib/trials/forget-interest";
import { ofInterestInput } from "@/lib/trials/input";

export async function confirmInterestAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(ofInterestInput, form, async (input) => {
    await confirmInterest(input);
    redirect(paths.interest(localeOfForm(form), input.token));
  });
}

export async function forgetInterestAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(ofInterestInput, form, async (input) => {
    await forgetInterest(input);
    redirect(paths.interest(localeOfForm(form), input.token, "done"));
  });
}
