import { keptText } from "@/components/catalogue/editor/kept-pictures";
import type { Actor } from "@/lib/core/actor";
import { NotAllowed, Refusal } from "@/lib/core/errors";
import { type FormState, typedValues } from "@/lib/http/form-state";
import { say } from "@/lib/i18n/messages";
import { addPicture } from "@/lib/media/add-picture";
import { localeOfForm } from "@/lib/rendering/document-form";

/**
 * Stores pictures that a browser without script has sent with the form, and adds them to its fields. Returns a form
 * state with the error of the first refused picture; the others are stored all the same.
 */
export async function keepSentFiles(actor: Actor, form: FormData): Promise<FormState | undefined> {
  const sent = form.getAll("files").filter((file) => typeof file !== "string" && file.size > 0);
  form.delete("files");
  const locale = localeOfForm(form);
  let firstError: string | undefined;
  for (const file of sent) {
    if (typeof file === "string") continue;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const picture = await addPicture(actor, { shopId: Number(form.get("shopId")), bytes });
      form.append("pictures[]", picture.id);
      form.append("kept[]", keptText(picture));
    } catch (error) {
      if (error instanceof Refusal) firstError ??= say(locale, error.code, error.args);
      else if (error instanceof NotAllowed) firstError ??= say(locale, "errors.notAllowed");
      else throw error;
    }
  }
  return firstError ? { errors: { files: firstError }, values: typedValues(form) } : undefined;
}
