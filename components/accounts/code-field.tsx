import { Field } from "@/components/ui/field";
import type { FormState } from "@/lib/http/form-shape";

type Props = { label: string; hint?: string; state: FormState; idPrefix?: string };

/** Renders the field for a one-time code. A code is valid once, so a submitted one is never rendered again. */
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
