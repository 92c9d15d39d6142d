"use server";

import { redirect } from "next/navigation";
import { requireActor } from "@/app/_lib/session";
import { paths } from "@/lib/http/paths";
import { forgetSearchInput, saveListingInput, saveShopInput } from "@/lib/market/saved/input";
import { forgetListing } from "@/lib/market/saved/unsave-listing";
import { forgetSearch } from "@/lib/market/saved/unsave-search";
import { forgetShop } from "@/lib/market/saved/unsave-shop";
import { localeOfForm, submitDocument } from "@/lib/rendering/document-form";

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
