"use server";

import { redirect } from "next/navigation";
import { requireActor } from "@/app/_lib/session";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { saveListingInput, saveSearchInput, saveShopInput } from "@/lib/market/saved/input";
import { saveListing } from "@/lib/market/saved/save-listing";
import { saveSearch } from "@/lib/market/saved/save-search";
import { saveShop } from "@/lib/market/saved/save-shop";
import { localeOfForm, submitDocument } from "@/lib/rendering/document-form";

export async function saveListingAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submitDocument(saveListingInput, form, async (input) => {
    await saveListing(actor, input);
    redirect(paths.accountSaved(localeOfForm(form), "saved"));
  });
}

export async function saveShopAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submitDocument(saveShopInput, form, async (input) => {
    await saveShop(actor, input);
    redirect(paths.accountSaved(localeOfForm(form), "saved"));
  });
}

export async function saveSearchAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submitDocument(saveSearchInput, form, async (input) => {
    await saveSearch(actor, input);
    redirect(paths.accountSaved(localeOfForm(form), "saved"));
  });
}
