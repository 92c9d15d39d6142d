"use server";

import { redirect } from "next/navigation";
import { endOwnSession, requireActor, sessionToken } from "@/app/_lib/session";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { eraseOwnData } from "@/lib/offboarding/privacy/erase-own-data";
import { eraseOwnDataInput } from "@/lib/offboarding/privacy/input";
import { localeOfForm, submitDocument } from "@/lib/rendering/document-form";

export async function eraseOwnDataAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submitDocument(eraseOwnDataInput, form, async (input) => {
    await eraseOwnData(actor, input, await sessionToken());
    await endOwnSession();
    redirect(paths.accountErased(localeOfForm(form)));
  });
}
