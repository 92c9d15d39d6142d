"use server";

import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { arrangePictures } from "@/lib/shops/arrange-pictures";
import { chooseCover } from "@/lib/shops/choose-cover";
import { arrangePicturesInput, chooseCoverInput } from "@/lib/shops/storefront-input";
import { submitShopSection } from "../section-action";

export async function arrangePicturesAction(_: FormState, form: FormData): Promise<FormState> {
  return submitShopSection(arrangePicturesInput, form, arrangePictures, paths.workspacePictures);
}

export async function chooseCoverAction(_: FormState, form: FormData): Promise<FormState> {
  return submitShopSection(chooseCoverInput, form, chooseCover, paths.workspacePictures);
}
