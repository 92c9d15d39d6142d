import { Refusal } from "@/lib/core/errors";
import type { FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { say } from "@/lib/i18n/messages";
import { tooManyFiles } from "@/lib/media/attachments/claim-files";
import { attachmentLimits } from "@/lib/media/attachments/limits";
import { keepUpload, type Sender } from "@/lib/media/attachments/store-upload";
import { keptText } from "@/lib/media/attachments/stored-upload";

/**
 * Keeps the files that came with a form and puts them into it as fields `uploads[]`, so that nobody chooses them twice.
 * What is wrong with the first that is not taken; the others are kept. To be thrown once the other fields are right, and
 * said with alsoRefused() when they are not.
 */
export async function keepFiles(form: FormData, sender: Sender): Promise<Refusal | undefined> {
  const sent = form.getAll("files").filter((file) => typeof file !== "string" && !isNoFile(file));
  form.delete("files");
  let refused: Refusal | undefined;
  for (const file of sent) {
    if (typeof file === "string") continue;
    try {
      if (form.getAll("uploads[]").length >= attachmentLimits.files) throw tooManyFiles();
      const bytes = new Uint8Array(await file.arrayBuffer());
      form.append("uploads[]", keptText(await keepUpload({ bytes, name: file.name, sender })));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused ??= error;
    }
  }
  return refused;
}

/** A field without a file comes as an empty one without a name; React's own way of sending makes a word of that. */
const isNoFile = ({ name, size }: File) => name === "" || (size === 0 && name === "undefined");

/** The answer to a form, with what is wrong with its files beside what is wrong with its fields. */
export function alsoRefused(state: FormState, refused: Refusal | undefined, locale: Locale): FormState {
  if (!refused || state.errors.files) return state;
  return { ...state, errors: { ...state.errors, files: say(locale, refused.code, refused.args) } };
}
