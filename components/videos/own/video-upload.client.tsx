"use client";

import { useActionState } from "react";
import { FileProgress } from "@/components/media/uploads/file-progress";
import { useFileUpload } from "@/components/media/uploads/use-file-upload.client";
import { Field } from "@/components/ui/field";
import { type Option, SelectField } from "@/components/ui/inputs";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { acceptedVideos } from "@/lib/videos/limits";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  of: { shopId: number; locale: Locale };
  designs: Option[];
  /** Initially chosen listing. */
  design?: string;
  words: Record<"design" | "file" | "hint" | "send" | "sending" | "broken" | "failed" | "stop", string>;
};

/** Records or chooses a video and uploads it, in parts if JavaScript runs. */
export function VideoUpload({ action, of, designs, design, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const upload = useFileUpload({ ...of, purpose: "clip", failed: words.failed }, send);
  const { share } = upload;
  return (
    <form action={send} onSubmit={upload.onSubmit} noValidate className="grid grid-cols-1 gap-4">
      <input type="hidden" name="shopId" value={of.shopId} />
      <input type="hidden" name="locale" value={of.locale} />
      <SelectField state={state} name="listingId" label={words.design} value={design} options={designs} />
      <Field
        name="file"
        label={words.file}
        hint={words.hint}
        error={share === undefined ? (upload.error ?? state.errors.file ?? state.errors.form) : undefined}
      >
        {(control) => <input type="file" accept={acceptedVideos} {...control} disabled={share !== undefined} />}
      </Field>
      {share === undefined ? (
        <SubmitButton pending={words.sending} className="justify-self-start">
          {words.send}
        </SubmitButton>
      ) : (
        <FileProgress share={share} isBroken={upload.isBroken} stop={upload.stop} words={words} />
      )}
    </form>
  );
}
