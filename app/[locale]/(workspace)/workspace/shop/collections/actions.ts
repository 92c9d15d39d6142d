"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { requireShop } from "@/app/session";
import { localeOfForm } from "@/lib/document-form";
import type { FormState } from "@/lib/form-shape";
import { submit } from "@/lib/form-state";
import { paths } from "@/lib/paths";
import { removeCollection } from "@/lib/shops/remove-collection";
import { saveCollection } from "@/lib/shops/save-collection";
import { removeCollectionInput, saveCollectionInput } from "@/lib/shops/storefront-input";
import { submitSection } from "../section-action";

/** Saves a collection; the list then shows it. */
export async function saveCollectionAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  return submit(saveCollectionInput, form, locale, async (input) => {
    await saveCollection(actor, { ...input, shopId });
    revalidatePath(paths.workspaceCollections(locale));
    redirect(paths.workspaceCollections(locale));
  });
}

export async function removeCollectionAction(_: FormState, form: FormData): Promise<FormState> {
  return submitSection(removeCollectionInput, form, removeCollection, paths.workspaceCollections);
}
