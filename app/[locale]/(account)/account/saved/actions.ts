"use server";

import { redirect } from "next/navigation";
import { requireActor } from "@/app/session";
import { localeOfForm, submitDocument } from "@/lib/document-form";
import { paths } from "@/lib/paths";
import { forgetListing } from "@/lib/saved/forget-listing";
import { forgetSearch } from "@/lib/saved/forget-search";
import { forgetShop } from "@/lib/saved/forget-shop";
import { forgetSearchInput, saveListingInput, saveShopInput } from "@/lib/saved/input";

export async function forgetListingAction(form: FormData): Promise<void> {
  const actor = await requireActor();
  await submitDocument(saveListingInput, form, async (input) => {
    await forgetListing(actor, input);
    redirect(paths.accountSaved(localeOfForm(form)));
  });
}

export async function forgetShopAction(form: FormData): Promise<void> {
  const actor = await requireActor();
  await submitDocument(saveShopInput, form, async (input) => {
    await forgetShop(actor, input);
    redirect(paths.accountSaved(localeOfForm(form)));
  });
}

export async function forgetSearchAction(form: FormData): Promise<void> {
  const actor = await requireActor();
  await submitDocument(forgetSearchInput, form, async ({ search }) => {
    await forgetSearch(actor, { searchId: search });
    redirect(paths.accountSaved(localeOfForm(form)));
  });
}
