import { serializePicture } from "@/components/catalogue/editor/form-pictures";
import type { Actor } from "@/lib/core/actor";
import { NotAllowed, Refusal } from "@/lib/core/errors";
import { type FormState, formValues } from "@/lib/http/form-state";
import { renderMessage } from "@/lib/i18n/messages";
import { addPicture } from "@/lib/media/add-picture";
import { countUpload } from "@/lib/media/count-upload";
import { localeOfForm } from "@/lib/rendering/document-form";

/**
 * Stores pictures that a browser without script has sent with the form, and adds them to its fields. Returns a form
 * state with the error of the first refused picture; the others are stored all the same.
 */
export async function storeSentPictures(actor: Actor, form: FormData): Promise<FormState | undefined> {
  const sent = form.getAll("files").filter((file) => typeof file !== "string" && file.size > 0);
  form.delete("files");
  const locale = localeOfForm(form);
  let firstError: string | undefined;
  for (const file of sent) {
    if (typeof file === "string") continue;
    try {
      const picture = await countUpload("picture", async (received) => {
        const bytes = received(new Uint8Array(await file.arrayBuffer()));
        return addPicture(actor, { shopId: Number(form.get("shopId")), bytes });
      });
      form.append("pictures[]", picture.id);
      form.append("kept[]", serializePicture(picture));
    } catch (error) {
      if (error instanceof Refusal) firstError ??= renderMessage(locale, error.code, error.args);
      else if (error instanceof NotAllowed) firstError ??= renderMessage(locale, "errors.notAllowed");
      else throw error;
    }
  }
  return firstError ? { errors: { files: firstError }, values: formValues(form) } : undefined;
}
