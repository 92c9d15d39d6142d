"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { requireOperator } from "@/app/_lib/session";
import { Refusal } from "@/lib/core/errors";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { applyRegister } from "@/lib/market/register/apply-register";
import { registerLimits } from "@/lib/market/register/limits";
import { sendRegister } from "@/lib/market/register/send-register";
import { localeOfForm } from "@/lib/rendering/document-form";
import { decideBoothClaimInput, takeBoothAwayInput } from "@/lib/shops/claim-input";
import { decideBoothClaim } from "@/lib/shops/decide-booth-claim";
import { takeBoothAway } from "@/lib/shops/take-booth-away";

/** Reads an uploaded list and shows its differences from the register. */
export async function sendRegisterAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  return submit(z.object({}), form, locale, async () => {
    const list = form.get("file");
    if (!list || typeof list === "string" || list.size === 0)
      throw new Refusal("imports.file.missing", { field: "file" });
    if (list.size > registerLimits.bytes)
      throw new Refusal("imports.file.tooLarge", { field: "file", megabytes: registerLimits.bytes / 1024 ** 2 });
    const bytes = new Uint8Array(await list.arrayBuffer());
    const { importId } = await sendRegister(actor, { name: list.name, bytes });
    redirect(paths.operatorBoothImport(locale, importId));
  });
}

export async function applyRegisterAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  return submit(z.object({ importId: z.uuid("errors.invalid") }), form, locale, async (input) => {
    await applyRegister(actor, input);
    revalidatePath(paths.operator(locale), "layout");
    return emptyForm;
  });
}

export async function decideBoothClaimAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  return submit(decideBoothClaimInput, form, locale, async (input) => {
    await decideBoothClaim(actor, input);
    revalidatePath(paths.operator(locale), "layout");
    return emptyForm;
  });
}

export async function takeBoothAwayAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  return submit(takeBoothAwayInput, form, locale, async (input) => {
    await takeBoothAway(actor, input);
    revalidatePath(paths.operator(locale), "layout");
    return emptyForm;
  });
}
