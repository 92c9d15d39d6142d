"use server";

import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { addBooth } from "@/lib/shops/add-booth";
import { makeBoothFirst } from "@/lib/shops/make-booth-first";
import { removeBooth } from "@/lib/shops/remove-booth";
import { addBoothInput, ofBoothInput } from "@/lib/shops/storefront-input";
import { withdrawBoothClaim } from "@/lib/shops/withdraw-booth-claim";
import { submitShopSection } from "../section-action";

export async function addBoothAction(_: FormState, form: FormData): Promise<FormState> {
  return submitShopSection(addBoothInput, form, addBooth, paths.workspaceBooths, { empties: true });
}

export async function removeBoothAction(_: FormState, form: FormData): Promise<FormState> {
  return submitShopSection(ofBoothInput, form, removeBooth, paths.workspaceBooths);
}

export async function makeBoothFirstAction(_: FormState, form: FormData): Promise<FormState> {
  return submitShopSection(ofBoothInput, form, makeBoothFirst, paths.workspaceBooths);
}

export async function withdrawBoothClaimAction(_: FormState, form: FormData): Promise<FormState> {
  return submitShopSection(ofBoothInput, form, withdrawBoothClaim, paths.workspaceBooths);
}
