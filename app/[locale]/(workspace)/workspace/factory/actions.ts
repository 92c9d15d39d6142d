"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { requireShop } from "@/app/_lib/session";
import { confirmBoard } from "@/lib/catalogue/factory/confirm-board";
import { endSurge } from "@/lib/catalogue/factory/end-surge";
import { startSurgeInput, touchBoardInput, undoBoardInput } from "@/lib/catalogue/factory/input";
import { startSurge } from "@/lib/catalogue/factory/start-surge";
import { touchBoard } from "@/lib/catalogue/factory/touch-board";
import { undoBoard } from "@/lib/catalogue/factory/undo-board";
import type { FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { type MessageKey, renderMessage } from "@/lib/i18n/messages";
import { localeOfForm } from "@/lib/rendering/document-form";

/** Updates the factory board. */
export async function touchBoardAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  return submit(touchBoardInput, form, locale, async (input) => {
    await touchBoard(actor, { ...input, shopId });
    return done("factory.saved", locale);
  });
}

/** Confirms that the board is unchanged and still right. */
export async function confirmBoardAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  return submit(z.object({}), form, locale, async () => {
    await confirmBoard(actor, { shopId });
    return done("factory.confirmed", locale);
  });
}

/** Undoes the last change of the board. */
export async function undoBoardAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  return submit(undoBoardInput, form, locale, async (input) => {
    await undoBoard(actor, { ...input, shopId });
    return done("factory.undone", locale);
  });
}

export async function startSurgeAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  return submit(startSurgeInput, form, locale, async (input) => {
    await startSurge(actor, { ...input, shopId });
    return done("factory.surge.started", locale);
  });
}

export async function endSurgeAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  return submit(z.object({}), form, locale, async () => {
    await endSurge(actor, { shopId });
    return done("factory.surge.ended", locale);
  });
}

function done(key: MessageKey, locale: Locale) {
  revalidatePath(paths.workspaceFactory(locale));
  return { errors: {}, notice: renderMessage(locale, key) };
}
