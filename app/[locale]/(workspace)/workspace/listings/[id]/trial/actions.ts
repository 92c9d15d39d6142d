"use server";

import { redirect } from "next/navigation";
import { requireActor } from "@/app/_lib/session";
import { endTrial } from "@/lib/catalogue/trials/end-trial";
import { promoteTrialInput, startTrialInput, trialInput } from "@/lib/catalogue/trials/input";
import { promoteTrial } from "@/lib/catalogue/trials/promote-trial";
import { startTrial } from "@/lib/catalogue/trials/start-trial";
import { type FormState, submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { localeOfForm } from "@/lib/rendering/document-form";

export async function startTrialAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(startTrialInput, form, localeOfForm(form), async (input) => {
    await startTrial(actor, input);
    redirect(paths.workspaceTrial(input.locale, input.listingId, "started"));
  });
}

export async function promoteTrialAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(promoteTrialInput, form, localeOfForm(form), async (input) => {
    await promoteTrial(actor, input);
    redirect(paths.workspaceTrial(input.locale, input.listingId, "promoted"));
  });
}

export async function endTrialAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(trialInput, form, localeOfForm(form), async (input) => {
    await endTrial(actor, input);
    redirect(paths.workspaceTrial(input.locale, input.listingId, "ended"));
  });
}
