"use client";

import { useActionState } from "react";
import { FileProgress } from "@/components/media/uploads/file-progress";
import { useFileUpload } from "@/components/media/uploads/use-file-upload.client";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  of: { shopId: number; locale: Locale };
  accept: string;
  words: Record<"hint" | "file" | "check" | "checking" | "sending" | "broken" | "failed" | "stop", string>;
};

/** Uploads a zip of pictures for a dry run; with a script it uploads in parts. */
export function PicturesUpload({ action, of, accept, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const upload = useFileUpload({ ...of, purpose: "zip", failed: words.failed }, send);
  const { share } = upload;
  const error = share === undefined ? (upload.error ?? state.errors.file ?? state.errors.form) : undefined;
  return (
    <form action={send} onSubmit={upload.onSubmit} className="grid gap-3">
      <input type="hidden" name="shopId" value={of.shopId} />
      <input type="hidden" name="locale" value={of.locale} />
      <p className="text-ink-2 text-sm">{words.hint}</p>
      <Field name="file" idPrefix="photos-" label={words.file} error={error}>
        {(control) => <input type="file" accept={accept} {...control} disabled={share !== undefined} />}
      </Field>
      {share === undefined ? (
        <SubmitButton pending={words.checking} look="plain" className="justify-self-start">
          {words.check}
        </SubmitButton>
      ) : (
        <FileProgress share={share} isBroken={upload.isBroken} stop={upload.stop} words={words} />
      )}
    </form>
  );
}
