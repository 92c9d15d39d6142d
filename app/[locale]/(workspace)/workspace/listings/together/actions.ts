"use server";

import { redirect } from "next/navigation";
import { requireActor } from "@/app/_lib/session";
import { editManyListings } from "@/lib/catalogue/edit-many-listings";
import { bulkEditInput, undoBulkEditInput } from "@/lib/catalogue/input-bulk";
import { undoManyListings } from "@/lib/catalogue/undo-many-listings";
import { type FormState, submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { localeOfForm } from "@/lib/rendering/document-form";

/** Applies the change that the page has previewed. */
export async function editManyListingsAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(bulkEditInput, form, localeOfForm(form), async ({ locale, ...input }) => {
    await editManyListings(actor, input);
    redirect(paths.workspaceListings(locale, undefined, { done: "together" }));
  });
}

export async function undoManyListingsAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(undoBulkEditInput, form, localeOfForm(form), async ({ locale, ...input }) => {
    await undoManyListings(actor, input);
    redirect(paths.workspaceListings(locale, undefined, { done: "undone" }));
  });
}
