"use server";

import { redirect } from "next/navigation";
import { currentActor } from "@/app/session";
import { localeOfForm, submitDocument } from "@/lib/document-form";
import type { FormState } from "@/lib/form-shape";
import { paths } from "@/lib/paths";
import { chooseSourcingQuote } from "@/lib/sourcing/choose-sourcing-quote";
import { confirmSourcingRequest } from "@/lib/sourcing/confirm-sourcing-request";
import { endSourcingRequest } from "@/lib/sourcing/end-sourcing-request";
import { chooseSourcingQuoteInput, confirmSourcingRequestInput, endSourcingRequestInput } from "@/lib/sourcing/input";

/** Chooses a sealed quote and goes to the thread it opened. */
export async function chooseSourcingQuoteAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(chooseSourcingQuoteInput, form, async (input) => {
    const { token } = await chooseSourcingQuote(await currentActor(), input);
    redirect(`${paths.guestThread(localeOfForm(form), token)}#content`);
  });
}

/** Says from the mail that a held request is genuine. */
export async function confirmSourcingRequestAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(confirmSourcingRequestInput, form, async (input) => {
    await confirmSourcingRequest(await currentActor(), input);
    redirect(`${paths.sourcingRequest(localeOfForm(form), input.token, { done: "sent" })}#content`);
  });
}

/** Takes no more quotes, or gives the request up. */
export async function endSourcingRequestAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(endSourcingRequestInput, form, async (input) => {
    await endSourcingRequest(await currentActor(), input);
    redirect(`${paths.sourcingRequest(localeOfForm(form), input.token)}#content`);
  });
}
