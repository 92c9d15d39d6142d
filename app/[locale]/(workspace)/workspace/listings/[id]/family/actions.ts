"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { requireActor } from "@/app/_lib/session";
import { answerOriginRequest } from "@/lib/catalogue/families/answer-origin-request";
import { changeOrigin } from "@/lib/catalogue/families/change-origin";
import { deriveListing } from "@/lib/catalogue/families/derive-listing";
import { endOrigin } from "@/lib/catalogue/families/end-origin";
import {
  answerOriginRequestInput,
  changeOriginInput,
  deriveListingInput,
  endOriginInput,
  linkListingInput,
} from "@/lib/catalogue/families/input";
import { linkListing } from "@/lib/catalogue/families/link-listing";
import { emptyForm, type FormState, submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { localeOfForm } from "@/lib/rendering/document-form";

/** Creates a draft that is derived from another listing, and opens its editor. */
export async function deriveListingAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(deriveListingInput, form, localeOfForm(form), async (input) => {
    const { id } = await deriveListing(actor, input);
    redirect(paths.workspaceListing(input.locale, id, "grown"));
  });
}

export async function linkListingAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(linkListingInput, form, localeOfForm(form), async (input) => {
    const { isRequested } = await linkListing(actor, input);
    redirect(paths.workspaceFamily(input.locale, input.listingId, isRequested ? "asked" : "linked"));
  });
}

export async function changeOriginAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(changeOriginInput, form, localeOfForm(form), async (input) => {
    await changeOrigin(actor, input);
    redirect(paths.workspaceFamily(input.locale, input.listingId, "changed"));
  });
}

export async function endOriginAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(endOriginInput, form, localeOfForm(form), async (input) => {
    await endOrigin(actor, input);
    redirect(paths.workspaceFamily(input.locale, input.listingId, "ended"));
  });
}

/** Answers another shop's request for the origin; the page that shows the request stays open. */
export async function answerOriginRequestAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const locale = localeOfForm(form);
  return submit(answerOriginRequestInput, form, locale, async (input) => {
    await answerOriginRequest(actor, input);
    revalidatePath(paths.workspaceListings(locale), "layout");
    return emptyForm;
  });
}
