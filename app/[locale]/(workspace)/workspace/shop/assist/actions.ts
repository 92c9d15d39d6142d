"use server";

import { revalidatePath } from "next/cache";
import { requireActor } from "@/app/_lib/session";
import { setAssistRatesInput, switchAssistInput } from "@/lib/ai/input";
import { setAssistRates } from "@/lib/ai/set-assist-rates";
import { switchAssist } from "@/lib/ai/switch-assist";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";
import { localeOfForm } from "@/lib/rendering/document-form";

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
