/** What a form shows after it was sent and not accepted. Safe in the browser. */
export type FormState = {
  /** Field name → a finished sentence in the reader's language. `form` is about the form as a whole. */
  errors: Record<string, string>;
  /** Everything that was typed, so that nothing is lost. */
  values: Record<string, string | string[]>;
  /** A finished sentence about what went well, where the page stays. */
  notice?: string;
};

/** A server action as React calls it, with the form's last state. */
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

export const emptyForm: FormState = { errors: {}, values: {} };
