import { Field } from "@/components/ui/field";
import type { FormState } from "@/lib/http/form-shape";

type Props = { label: string; hint?: string; state: FormState; idPrefix?: string };

/** A code is good once, so it is never sent back. */
export const CodeField = ({ label, hint, state, idPrefix }: Props) => (
  <Field name="code" label={label} hint={hint} error={state.errors.code} idPrefix={idPrefix}>
    {(control) => (
      <input
        type="text"
        autoComplete="one-time-code"
        autoCapitalize="off"
        spellCheck={false}
        dir="ltr"
        maxLength={40}
        {...control}
      />
    )}
  </Field>
);
