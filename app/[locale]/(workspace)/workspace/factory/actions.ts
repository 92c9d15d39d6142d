"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { requireShop } from "@/app/session";
import { localeOfForm } from "@/lib/document-form";
import { endSurge } from "@/lib/factory/end-surge";
import { startSurgeInput, touchBoardInput, undoBoardInput } from "@/lib/factory/input";
import { keepBoard } from "@/lib/factory/keep-board";
import { startSurge } from "@/lib/factory/start-surge";
import { touchBoard } from "@/lib/factory/touch-board";
import { undoBoard } from "@/lib/factory/undo-board";
import type { FormState } from "@/lib/form-shape";
import { submit } from "@/lib/form-state";
import type { Locale } from "@/lib/locale";
import { type MessageKey, say } from "@/lib/messages";
import { paths } from "@/lib/paths";

/** Says how the factory stands now. */
export async function touchBoardAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  return submit(touchBoardInput, form, locale, async (input) => {
    await touchBoard(actor, { ...input, shopId });
    return said("factory.saved", locale);
  });
}

/** All right as it is. */
export async function keepBoardAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  return submit(z.object({}), form, locale, async () => {
    await keepBoard(actor, { shopId });
    return said("factory.kept", locale);
  });
}

/** Puts the board back to before its last change. */
export async function undoBoardAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  return submit(undoBoardInput, form, locale, async (input) => {
    await undoBoard(actor, { ...input, shopId });
    return said("factory.undone", locale);
  });
}

export async function startSurgeAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  return submit(startSurgeInput, form, locale, async (input) => {
    await startSurge(actor, { ...input, shopId });
    return said("factory.surge.started", locale);
  });
}

export async function endSurgeAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  return submit(z.object({}), form, locale, async () => {
    await endSurge(actor, { shopId });
    return said("factory.surge.ended", locale);
  });
}

function said(key: MessageKey, locale: Locale) {
  revalidatePath(paths.workspaceFactory(locale));
  return { errors: {}, notice: say(locale, key) };
}
