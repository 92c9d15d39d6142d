"use server";

import { redirect } from "next/navigation";
import { requireActor } from "@/app/session";
import { localeOfForm, submitDocument } from "@/lib/document-form";
import type { FormState } from "@/lib/form-shape";
import { paths } from "@/lib/paths";
import { saveListingInput, saveSearchInput, saveShopInput } from "@/lib/saved/input";
import { saveListing } from "@/lib/saved/save-listing";
import { saveSearch } from "@/lib/saved/save-search";
import { saveShop } from "@/lib/saved/save-shop";

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
