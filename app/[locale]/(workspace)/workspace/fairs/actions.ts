"use server";

import { answerForStandInput, applyForStandInput, chooseDesignsInput } from "@/lib/fairs/input";
import { answerForStand, applyForStand, chooseFairDesigns } from "@/lib/fairs/own-stand";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { submitShopSection } from "../shop/section-action";

/** Applies for a stand at a fair. */
export async function applyForStandAction(_: FormState, form: FormData): Promise<FormState> {
  return submitShopSection(applyForStandInput, form, applyForStand, paths.workspaceFairs);
}

/** Accepts or declines an invitation, or gives the stand back. */
export async function answerForStandAction(_: FormState, form: FormData): Promise<FormState> {
  return submitShopSection(answerForStandInput, form, answerForStand, paths.workspaceFairs);
}

export async function chooseFairDesignsAction(_: FormState, form: FormData): Promise<FormState> {
  return submitShopSection(chooseDesignsInput, form, chooseFairDesigns, paths.workspaceFairs);
}
