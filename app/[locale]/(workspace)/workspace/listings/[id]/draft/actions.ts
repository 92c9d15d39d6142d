"use server";

import { redirect } from "next/navigation";
import { requireActor } from "@/app/_lib/session";
import { acceptDraft } from "@/lib/ai/accept-draft";
import { discardProposal } from "@/lib/ai/discard-proposal";
import { acceptDraftInput, discardDraftInput, requestDraftInput } from "@/lib/ai/input";
import { requestDraft } from "@/lib/ai/request-draft";
import { type FormState, submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { localeOfForm } from "@/lib/rendering/document-form";

export async function requestDraftAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(requestDraftInput, form, localeOfForm(form), async ({ locale, ...input }) => {
    await requestDraft(actor, input);
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

/** Discards the proposed draft and returns to the listing. */
export async function discardDraftAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(discardDraftInput, form, localeOfForm(form), async ({ locale, listingId, ...input }) => {
    await discardProposal(actor, input);
    redirect(paths.workspaceListing(locale, listingId));
  });
}
