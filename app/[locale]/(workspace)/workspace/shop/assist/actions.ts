"use server";

import { revalidatePath } from "next/cache";
import { requireActor } from "@/app/session";
import { setAssistRatesInput, switchAssistInput } from "@/lib/assist/input";
import { setAssistRates } from "@/lib/assist/set-assist-rates";
import { switchAssist } from "@/lib/assist/switch-assist";
import { localeOfForm } from "@/lib/document-form";
import { emptyForm, type FormState } from "@/lib/form-shape";
import { submit } from "@/lib/form-state";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";

export async function switchAssistAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(switchAssistInput, form, localeOfForm(form), async ({ shopId, switch: isOn, host, locale }) => {
    await switchAssist(actor, { shopId, isOn, host });
    revalidatePath(paths.workspaceAssist(locale));
    return emptyForm;
  });
}

export async function setAssistRatesAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(setAssistRatesInput, form, localeOfForm(form), async ({ locale, ...input }) => {
    await setAssistRates(actor, input);
    revalidatePath(paths.workspaceAssist(locale));
    return { errors: {}, notice: words(locale)("assist.saved.done") };
  });
}
