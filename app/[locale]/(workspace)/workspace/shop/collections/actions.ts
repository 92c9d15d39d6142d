"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { requireShop } from "@/app/_lib/session";
import type { FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { localeOfForm } from "@/lib/rendering/document-form";
import { removeCollection } from "@/lib/shops/remove-collection";
import { saveCollection } from "@/lib/shops/save-collection";
import { removeCollectionInput, saveCollectionInput } from "@/lib/shops/storefront-input";
import { submitShopSection } from "../section-action";

/** Saves a collection and returns to the list. */
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
  return submitShopSection(removeCollectionInput, form, removeCollection, paths.workspaceCollections);
}
