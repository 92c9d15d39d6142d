/** The state of a form that was sent and refused. Safe in the browser. */
export type FormState = {
  /** Field name → a finished sentence in the reader's language. `form` is for the form as a whole. */
  errors: Record<string, string>;
  /** All values that were typed, so that the form can be filled in again. */
  values: Record<string, string | string[]>;
  /** A finished sentence about the success of a form whose page stays. */
  notice?: string;
};

/** A server action as React calls it, with the previous state of the form. */
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

export const emptyForm: FormState = { errors: {}, values: {} };
