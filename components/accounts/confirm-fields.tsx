import type { RequiredProof } from "@/lib/accounts/confirm-person";
import type { FormState } from "@/lib/http/form-shape";
import { CodeField } from "./code-field";
import { PasswordField } from "./password-field";

export type ConfirmWords = { current: string; code: string; codeHint: string };

type Props = { state: FormState; requiredProof: RequiredProof; words: ConfirmWords; idPrefix?: string };

/** Renders the fields by which a person confirms their identity before a sensitive change. */
export const ConfirmFields = ({ state, requiredProof, words, idPrefix }: Props) => (
  <>
    {requiredProof.password && (
      <PasswordField
        name="current"
        label={words.current}
        autoComplete="current-password"
        state={state}
        idPrefix={idPrefix}
      />
    )}
    {requiredProof.code && <CodeField label={words.code} hint={words.codeHint} state={state} idPrefix={idPrefix} />}
  </>
);
