import { Field } from "@/components/ui/field";
import type { FormState } from "@/lib/form-shape";

type Props = {
  name?: "password" | "current";
  label: string;
  hint?: string;
  autoComplete: "current-password" | "new-password";
  state: FormState;
};

/** What was typed is never sent back; pasting is welcome. */
export function PasswordField({ name = "password", label, hint, autoComplete, state }: Props) {
  return (
    <Field name={name} label={label} hint={hint} error={state.errors[name]}>
      {(control) => <input type="password" autoComplete={autoComplete} {...control} />}
    </Field>
  );
}
