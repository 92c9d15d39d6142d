"use server";

import { redirect } from "next/navigation";
import { endOwnSession, requireActor, sessionToken } from "@/app/session";
import { localeOfForm, submitDocument } from "@/lib/document-form";
import type { FormState } from "@/lib/form-shape";
import { paths } from "@/lib/paths";
import { eraseOwnData } from "@/lib/privacy/erase-own-data";
import { eraseOwnDataInput } from "@/lib/privacy/input";

export async function eraseOwnDataAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submitDocument(eraseOwnDataInput, form, async (input) => {
    await eraseOwnData(actor, input, await sessionToken());
    await endOwnSession();
    redirect(paths.accountErased(localeOfForm(form)));
  });
}
