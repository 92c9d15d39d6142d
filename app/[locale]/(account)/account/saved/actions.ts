"use server";

import { redirect } from "next/navigation";
import { requireActor } from "@/app/_lib/session";
import { paths } from "@/lib/http/paths";
import { saveListingInput, saveShopInput, unsaveSearchInput } from "@/lib/market/saved/input";
import { unsaveListing } from "@/lib/market/saved/unsave-listing";
import { unsaveSearch } from "@/lib/market/saved/unsave-search";
import { unsaveShop } from "@/lib/market/saved/unsave-shop";
import { localeOfForm, submitDocument } from "@/lib/rendering/document-form";

export async function unsaveListingAction(form: FormData): Promise<void> {
  const actor = await requireActor();
  await submitDocument(saveListingInput, form, async (input) => {
    await unsaveListing(actor, input);
    redirect(paths.accountSaved(localeOfForm(form)));
  });
}

export async function unsaveShopAction(form: FormData): Promise<void> {
  const actor = await requireActor();
  await submitDocument(saveShopInput, form, async (input) => {
    await unsaveShop(actor, input);
    redirect(paths.accountSaved(localeOfForm(form)));
  });
}

export async function unsaveSearchAction(form: FormData): Promise<void> {
  const actor = await requireActor();
  await submitDocument(unsaveSearchInput, form, async ({ search }) => {
    await unsaveSearch(actor, { searchId: search });
    redirect(paths.accountSaved(localeOfForm(form)));
  });
}
