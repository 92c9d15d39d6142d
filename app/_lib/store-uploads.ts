import { Refusal } from "@/lib/core/errors";
import type { FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { renderMessage } from "@/lib/i18n/messages";
import { tooManyFiles } from "@/lib/media/attachments/claim-files";
import { attachmentLimits } from "@/lib/media/attachments/limits";
import { type Sender, storeUpload } from "@/lib/media/attachments/store-upload";
import { formatStoredUpload } from "@/lib/media/attachments/stored-upload";
import { countUpload } from "@/lib/media/count-upload";

/**
 * Stores the files of a form and adds them to it as fields `uploads[]`, so that the sender need not choose them again
 * after an error. Returns the Refusal of the first file that is not accepted; the others are stored. The caller throws
 * it once the other fields are valid, and otherwise adds it to their errors with withFileError().
 */
export async function storeUploads(form: FormData, sender: Sender): Promise<Refusal | undefined> {
  const sent = form.getAll("files").filter((file) => typeof file !== "string" && !isEmptyFileField(file));
  form.delete("files");
  let refusal: Refusal | undefined;
  for (const file of sent) {
    if (typeof file === "string") continue;
    try {
      if (form.getAll("uploads[]").length >= attachmentLimits.files) throw tooManyFiles();
      const upload = await countUpload("attachment", async (received) => {
        const bytes = received(new Uint8Array(await file.arrayBuffer()));
        return storeUpload({ bytes, name: file.name, sender });
      });
      form.append("uploads[]", formatStoredUpload(upload));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusal ??= error;
    }
  }
  return refusal;
}

/** A browser sends an empty file field as a nameless file of 0 bytes; React names that file "undefined". */
const isEmptyFileField = ({ name, size }: File) => name === "" || (size === 0 && name === "undefined");

/** Adds the error of a form's files to the errors of its fields. */
export function withFileError(state: FormState, refusal: Refusal | undefined, locale: Locale): FormState {
  if (!refusal || state.errors.files) return state;
  return { ...state, errors: { ...state.errors, files: renderMessage(locale, refusal.code, refusal.args) } };
}
