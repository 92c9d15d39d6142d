import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";
import type { FormState } from "@/lib/http/form-shape";
import { Field, type FieldProps } from "./field";

type Common = Omit<FieldProps, "error"> & { state: FormState };
type Without<T> = Omit<T, "name" | "id" | "className" | "required" | "defaultValue">;

/** Returns the submitted text of a field, else its initial value. */
const initialText = (state: FormState, name: string, value?: string | number | null): string => {
  const typed = state.values[name];
  return typeof typed === "string" ? typed : (value?.toString() ?? "");
};

const split = <T extends Common>({ state, name, label, optional, hint, idPrefix, className, ...rest }: T) => ({
  field: { name, label, optional, hint, idPrefix, className, error: state.errors[name] },
  state,
  rest,
});

/**
 * Renders a one-line input. Its form needs `noValidate`, because the server returns errors in the reader's language.
 */
export function TextField(
  props: Common & Without<InputHTMLAttributes<HTMLInputElement>> & { value?: string | number | null },
) {
  const { field, state, rest } = split(props);
  const { value, ...input } = rest;
  return (
    <Field {...field}>
      {(control) => <input type="text" {...input} {...control} defaultValue={initialText(state, field.name, value)} />}
    </Field>
  );
}

/** Renders a multi-line input. */
export function TextAreaField(
  props: Common & Without<TextareaHTMLAttributes<HTMLTextAreaElement>> & { value?: string | null },
) {
  const { field, state, rest } = split(props);
  const { value, ...area } = rest;
  return (
    <Field {...field}>
      {(control) => <textarea rows={4} {...area} {...control} defaultValue={initialText(state, field.name, value)} />}
    </Field>
  );
}

export type Option = { value: string; label: string };

/** Renders a select with options or groups of options. */
export function SelectField(
  props: Common &
    Without<SelectHTMLAttributes<HTMLSelectElement>> & {
      value?: string | null;
      options: (Option | { group: string; options: Option[] })[];
    },
) {
  const { field, state, rest } = split(props);
  const { value, options, ...select } = rest;
  const option = ({ value, label }: Option) => (
    <option key={value} value={value}>
      {label}
    </option>
  );
  return (
    <Field {...field}>
      {(control) => (
        // React resets a select to its first option after an action; the key remounts it with the submitted value.
        <select
          key={initialText(state, field.name, value)}
          {...select}
          {...control}
          defaultValue={initialText(state, field.name, value)}
        >
          {options.map((each) =>
            "group" in each ? (
              <optgroup key={each.group} label={each.group}>
                {each.options.map(option)}
              </optgroup>
            ) : (
              option(each)
            ),
          )}
        </select>
      )}
    </Field>
  );
}

/** Renders a checkbox that submits `value`. */
export function CheckField({
  name,
  value = "yes",
  label,
  checked,
  idPrefix = "",
}: {
  name: string;
  value?: string;
  label: ReactNode;
  checked?: boolean;
  idPrefix?: string;
}) {
  return (
    <label className="flex min-h-11 items-center gap-3 text-base">
      <input
        type="checkbox"
        id={`${idPrefix}${name.replace(/\W+/g, "-")}-${value}`}
        name={name}
        value={value}
        defaultChecked={checked}
        className="size-5 accent-ink"
      />
      <span>{label}</span>
    </label>
  );
}
