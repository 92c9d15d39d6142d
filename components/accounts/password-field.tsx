import { Field } from "@/components/ui/field";
import type { FormState } from "@/lib/http/form-shape";

type Props = {
  name?: "password" | "current";
  label: string;
  hint?: string;
  autoComplete: "current-password" | "new-password";
  state: FormState;
  idPrefix?: string;
};

/** Renders a password field. A submitted password is never rendered again; pasting is allowed. */
export function PasswordField({ name = "password", label, hint, autoComplete, state, idPrefix }: Props) {
  return (
    <Field name={name} label={label} hint={hint} error={state.errors[name]} idPrefix={idPrefix}>
      {(control) => <input type="password" autoComplete={autoComplete} {...control} />}
    </Field>
  );
}
