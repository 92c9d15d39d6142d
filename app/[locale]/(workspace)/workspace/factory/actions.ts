"use server";

import { revalidatePath } from "next/cache";
import { requireShop } from "@/app/session";
import { localeOfForm } from "@/lib/document-form";
import { touchBoardInput } from "@/lib/factory/input";
import { touchBoard } from "@/lib/factory/touch-board";
import type { FormState } from "@/lib/form-shape";
import { submit } from "@/lib/form-state";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";

/** Says how the factory stands now. */
export async function touchBoardAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  return submit(touchBoardInput, form, locale, async (input) => {
    await touchBoard(actor, { ...input, shopId });
    revalidatePath(paths.workspaceFactory(locale));
    return { errors: {}, notice: words(locale)("factory.saved") };
  });
}
