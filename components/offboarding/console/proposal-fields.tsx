import { Field } from "@/components/ui/field";
import { TextAreaField } from "@/components/ui/inputs";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import type { FormState } from "@/lib/http/form-shape";

export type ProposalWords = Record<"submit" | "errors" | "reason" | "document" | "documentHint", string>;

type Props = { state: FormState; idPrefix: string; words: ProposalWords };

/** What a proposal to transfer or merge a shop needs: why, and the document that proves it; and its button. */
export const ProposalFields = ({ state, idPrefix, words }: Props) => (
  <>
    <TextAreaField state={state} name="reason" idPrefix={idPrefix} label={words.reason} maxLength={500} rows={3} />
    <Field name="files" idPrefix={idPrefix} label={words.document} hint={words.documentHint} error={state.errors.files}>
      {(control) => <input type="file" accept="image/*,application/pdf" {...control} />}
    </Field>
    <SubmitButton pending={words.submit} className="justify-self-start">
      {words.submit}
    </SubmitButton>
  </>
);
