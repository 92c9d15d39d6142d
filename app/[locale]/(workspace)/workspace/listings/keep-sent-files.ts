import { keptText } from "@/components/catalogue/editor/kept-pictures";
import type { Actor } from "@/lib/core/actor";
import { NotAllowed, Refusal } from "@/lib/core/errors";
import { type FormState, typedValues } from "@/lib/http/form-state";
import { say } from "@/lib/i18n/messages";
import { addPicture } from "@/lib/media/add-picture";
import { localeOfForm } from "@/lib/rendering/document-form";

/**
 * Photos that came with the form itself, from a browser without script, join its pictures. The state with the sentence
 * of the first one that is refused; the others are kept.
 */
export async function keepSentFiles(actor: Actor, form: FormData): Promise<FormState | undefined> {
  const sent = form.getAll("files").filter((file) => typeof file !== "string" && file.size > 0);
  form.delete("files");
  const locale = localeOfForm(form);
  let refused: string | undefined;
  for (const file of sent) {
    if (typeof file === "string") continue;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const picture = await addPicture(actor, { shopId: Number(form.get("shopId")), bytes });
      form.append("pictures[]", picture.id);
      form.append("kept[]", keptText(picture));
    } catch (error) {
      if (error instanceof Refusal) refused ??= say(locale, error.code, error.args);
      else if (error instanceof NotAllowed) refused ??= say(locale, "errors.notAllowed");
      else throw error;
    }
  }
  return refused ? { errors: { files: refused }, values: typedValues(form) } : undefined;
}
