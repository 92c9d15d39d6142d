"use server";

import { redirect } from "next/navigation";
import { requireActor } from "@/app/session";
import { acceptDraft } from "@/lib/assist/accept-draft";
import { askDraft } from "@/lib/assist/ask-draft";
import { discardProposal } from "@/lib/assist/discard-proposal";
import { acceptDraftInput, askDraftInput, discardDraftInput } from "@/lib/assist/input";
import { localeOfForm } from "@/lib/document-form";
import { type FormState, submit } from "@/lib/form-state";
import { paths } from "@/lib/paths";

export async function askDraftAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(askDraftInput, form, localeOfForm(form), async ({ locale, ...input }) => {
    await askDraft(actor, input);
    redirect(paths.workspaceListingDraft(locale, input.listingId));
  });
}

export async function acceptDraftAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(acceptDraftInput, form, localeOfForm(form), async ({ locale, ...input }) => {
    const { listingId } = await acceptDraft(actor, input);
    redirect(paths.workspaceListingDraft(locale, listingId));
  });
}

/** Takes nothing over and goes back to the design. */
export async function discardDraftAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(discardDraftInput, form, localeOfForm(form), async ({ locale, listingId, ...input }) => {
    await discardProposal(actor, input);
    redirect(paths.workspaceListing(locale, listingId));
  });
}
