"use server";

import { revalidatePath } from "next/cache";
import { requireOperator } from "@/app/_lib/session";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";
import { addSearchWord } from "@/lib/market/categories/add-search-word";
import { editCategory } from "@/lib/market/categories/edit-category";
import { hideCategory, showCategory } from "@/lib/market/categories/hide-category";
import {
  addSearchWordInput,
  editCategoryInput,
  ofCategoryEditInput,
  ofCategoryInput,
  retireSearchWordInput,
} from "@/lib/market/categories/input";
import { retireSearchWord } from "@/lib/market/categories/retire-search-word";
import { undoCategoryEdit } from "@/lib/market/categories/undo-category-edit";
import { localeOfForm } from "@/lib/rendering/document-form";

export async function addSearchWordAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  return submit(addSearchWordInput, form, locale, async (input) => {
    await addSearchWord(actor, input);
    revalidatePath(paths.operatorCategory(locale, input.categoryId));
    return { errors: {}, notice: words(locale)("marketData.categories.added") };
  });
}

export async function retireSearchWordAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  return submit(retireSearchWordInput, form, locale, async (input) => {
    await retireSearchWord(actor, input);
    revalidatePath(paths.operatorCategories(locale), "layout");
    return emptyForm;
  });
}

export async function hideCategoryAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  return submit(ofCategoryInput, form, locale, async (input) => {
    await hideCategory(actor, input);
    revalidatePath(paths.operatorCategories(locale), "layout");
    return emptyForm;
  });
}

export async function showCategoryAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  return submit(ofCategoryInput, form, locale, async (input) => {
    await showCategory(actor, input);
    revalidatePath(paths.operatorCategories(locale), "layout");
    return emptyForm;
  });
}

export async function editCategoryAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  return submit(editCategoryInput, form, locale, async (input) => {
    await editCategory(actor, input);
    revalidatePath(paths.operatorCategories(locale), "layout");
    return { errors: {}, notice: words(locale)("marketData.categories.saved") };
  });
}

export async function undoCategoryEditAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  return submit(ofCategoryEditInput, form, locale, async (input) => {
    await undoCategoryEdit(actor, input);
    revalidatePath(paths.operatorCategories(locale), "layout");
    return emptyForm;
  });
}
