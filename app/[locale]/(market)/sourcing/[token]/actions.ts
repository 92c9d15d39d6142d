"use server";

import { redirect } from "next/navigation";
import { currentActor } from "@/app/_lib/session";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { localeOfForm, submitDocument } from "@/lib/rendering/document-form";
import { chooseSourcingQuote } from "@/lib/trade/sourcing/choose-sourcing-quote";
import { confirmSourcingRequest } from "@/lib/trade/sourcing/confirm-sourcing-request";
import { endSourcingRequest } from "@/lib/trade/sourcing/end-sourcing-request";
import {
  chooseSourcingQuoteInput,
  confirmSourcingRequestInput,
  endSourcingRequestInput,
} from "@/lib/trade/sourcing/input";

/** Chooses a sealed quote and redirects to the thread that this opens. */
export async function chooseSourcingQuoteAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(chooseSourcingQuoteInput, form, async (input) => {
    const { token } = await chooseSourcingQuote(await currentActor(), input);
    redirect(`${paths.guestThread(localeOfForm(form), token)}#content`);
  });
}

/** Confirms a held request by the link of its email. */
export async function confirmSourcingRequestAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(confirmSourcingRequestInput, form, async (input) => {
    await confirmSourcingRequest(await currentActor(), input);
    redirect(`${paths.sourcingRequest(localeOfForm(form), input.token, { done: "sent" })}#content`);
  });
}

/** Closes the request to further quotes, or cancels it. */
export async function endSourcingRequestAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(endSourcingRequestInput, form, async (input) => {
    await endSourcingRequest(await currentActor(), input);
    redirect(`${paths.sourcingRequest(localeOfForm(form), input.token)}#content`);
  });
}
