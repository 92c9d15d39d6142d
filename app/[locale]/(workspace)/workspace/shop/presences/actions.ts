"use server";

import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { addPresence } from "@/lib/shops/add-presence";
import { removePresence } from "@/lib/shops/remove-presence";
import { addPresenceInput, removePresenceInput } from "@/lib/shops/storefront-input";
import { submitShopSection } from "../section-action";

export async function addPresenceAction(_: FormState, form: FormData): Promise<FormState> {
  return submitShopSection(addPresenceInput, form, addPresence, paths.workspacePresences, { empties: true });
}

export async function removePresenceAction(_: FormState, form: FormData): Promise<FormState> {
  return submitShopSection(removePresenceInput, form, removePresence, paths.workspacePresences);
}
