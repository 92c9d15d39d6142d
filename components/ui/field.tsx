import type { ReactNode } from "react";

export type FieldProps = {
  /** Also the key of its error and of its submitted value. */
  name: string;
  label: ReactNode;
  /** The word for "optional"; a field without it is required. */
  optional?: string;
  hint?: ReactNode;
  error?: string;
  /** Distinguishes fields of the same name in several forms of a page. */
  idPrefix?: string;
  className?: string;
};

/** Attributes that connect an input to its label, hint and error. */
export type FieldControl = {
  id: string;
  name: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
  required?: true;
  className: string;
};

/** CSS class of inputs; see ui.css. */
export const controlClass = "control";

/** Returns the HTML id of a field. */
export const fieldId = (name: string, prefix = ""): string => `${prefix}${name.replace(/\W+/g, "-")}`;

/** Renders a label, its control, an error and a hint. */
export function Field({
  name,
  label,
  optional,
  hint,
  error,
  idPrefix,
  className = "",
  children,
}: FieldProps & { children: (control: FieldControl) => ReactNode }) {
  const id = fieldId(name, idPrefix);
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <div className={`grid content-start gap-1.5 ${className}`}>
      <label htmlFor={id} className="font-medium text-ink-2 text-sm">
        {label}
        {optional && <span className="font-normal text-ink-3"> · {optional}</span>}
      </label>
      {children({
        id,
        name,
        "aria-describedby": described || undefined,
        "aria-invalid": error ? true : undefined,
        required: optional ? undefined : true,
        className: controlClass,
      })}
      {error && (
        <p id={`${id}-error`} className="font-medium text-drum text-sm">
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="text-ink-3 text-xs">
          {hint}
        </p>
      )}
    </div>
  );
}
