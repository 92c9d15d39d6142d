"use server";

import { redirect } from "next/navigation";
import { requireActor } from "@/app/_lib/session";
import { bulkRunOfShopInput, planBulkRunInput } from "@/lib/catalogue/input-bulk-run";
import { planBulkRun } from "@/lib/catalogue/plan-bulk-run";
import { startBulkRun } from "@/lib/catalogue/start-bulk-run";
import { undoBulkRun } from "@/lib/catalogue/undo-bulk-run";
import { type FormState, submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { localeOfForm } from "@/lib/rendering/document-form";

/** Plans a bulk run for the chosen listings and shows the plan, without changing them. */
export async function planBulkRunAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(planBulkRunInput, form, localeOfForm(form), async ({ locale, ...input }) => {
    const { runId } = await planBulkRun(actor, input);
    redirect(paths.workspaceBulkRun(locale, runId));
  });
}

export async function startBulkRunAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(bulkRunOfShopInput, form, localeOfForm(form), async ({ locale, ...input }) => {
    await startBulkRun(actor, input);
    redirect(paths.workspaceBulkRun(locale, input.runId));
  });
}

export async function undoBulkRunAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(bulkRunOfShopInput, form, localeOfForm(form), async ({ locale, ...input }) => {
    const { runId } = await undoBulkRun(actor, input);
    redirect(paths.workspaceBulkRun(locale, runId));
  });
}
