import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";
import type { FormState } from "@/lib/http/form-shape";
import { Field, type FieldProps } from "./field";

type Common = Omit<FieldProps, "error"> & { state: FormState };
type Without<T> = Omit<T, "name" | "id" | "className" | "required" | "defaultValue">;

/** What was typed before, else what the thing has now. */
const shown = (state: FormState, name: string, value?: string | number | null): string => {
  const typed = state.values[name];
  return typeof typed === "string" ? typed : (value?.toString() ?? "");
};

const split = <T extends Common>({ state, name, label, optional, hint, idPrefix, className, ...rest }: T) => ({
  field: { name, label, optional, hint, idPrefix, className, error: state.errors[name] },
  state,
  rest,
});

/** One line of text, a number, a date … The browser checks nothing before us: errors are ours, in the reader's language. */
export function TextField(
  props: Common & Without<InputHTMLAttributes<HTMLInputElement>> & { value?: string | number | null },
) {
  const { field, state, rest } = split(props);
  const { value, ...input } = rest;
  return (
    <Field {...field}>
      {(control) => <input type="text" {...input} {...control} defaultValue={shown(state, field.name, value)} />}
    </Field>
  );
}

export function TextAreaField(
  props: Common & Without<TextareaHTMLAttributes<HTMLTextAreaElement>> & { value?: string | null },
) {
  const { field, state, rest } = split(props);
  const { value, ...area } = rest;
  return (
    <Field {...field}>
      {(control) => <textarea rows={4} {...area} {...control} defaultValue={shown(state, field.name, value)} />}
    </Field>
  );
}

export type Option = { value: string; label: string };

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
        // React resets a form after its action, and a select to its first choice; a new one starts with what was typed.
        <select
          key={shown(state, field.name, value)}
          {...select}
          {...control}
          defaultValue={shown(state, field.name, value)}
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

/** A box to tick; `value` is what it sends. */
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
