import { Field } from "@/components/ui/field";
import type { FormState } from "@/lib/http/form-shape";
import { acceptedFiles } from "@/lib/media/attachments/limits";
import { formatStoredUpload, parseStoredUpload } from "@/lib/media/attachments/stored-upload";
import type { FilesWords } from "./files-words";

/** Chooses files to attach. Files that the server stored for a returned form stay attached unless unticked. */
export function FilesField({ state, words }: { state: FormState; words: FilesWords }) {
  const stored = [state.values["uploads[]"] ?? []].flat().flatMap((text) => parseStoredUpload(text) ?? []);
  return (
    <>
      {stored.length > 0 && (
        <fieldset className="rounded-m border border-line px-4 py-2">
          <legend className="float-start w-full text-ink-2 text-sm">{words.alreadyAttached}</legend>
          {stored.map((upload) => (
            <label key={upload.id} className="clear-both flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                name="uploads[]"
                value={formatStoredUpload(upload)}
                defaultChecked
                className="size-5 flex-none accent-ink"
              />
              <bdi className="min-w-0 break-words">{upload.name}</bdi>
            </label>
          ))}
        </fieldset>
      )}
      <Field name="files" label={words.label} optional={words.optional} hint={words.hint} error={state.errors.files}>
        {(control) => <input type="file" multiple accept={acceptedFiles} {...control} />}
      </Field>
    </>
  );
}
