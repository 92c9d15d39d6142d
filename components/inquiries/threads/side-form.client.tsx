"use client";

import { useActionState } from "react";
import { buttonClass } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { type Option, SelectField, TextAreaField } from "@/components/ui/inputs";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

export type SideField =
  | { kind: "choice"; name: string; label: string; none: string; options: Option[] }
  | { kind: "text"; name: string; label: string; hint?: string; optional?: string };
type Props = {
  /** Id of the element and anchor of the form's page. */
  id: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  title: string;
  text?: string;
  fields?: SideField[];
  send: { label: string; name?: string; value?: string };
  wrong: string;
};

/** Renders a small folded form; works without a script. */
export function SideForm({ id, action, hidden, title, text, fields = [], send, wrong }: Props) {
  const [state, submit] = useActionState(action, emptyForm, `#${id}`);
  return (
    <details id={id} open={Object.keys(state.errors).length > 0 || undefined} className="scroll-mt-32">
      <summary className="flex min-h-11 cursor-pointer items-center gap-2 py-2 font-medium after:ms-auto after:text-ink-3 after:content-['▾']">
        {title}
      </summary>
      <form action={submit} noValidate className="grid gap-3 pt-1 pb-3">
        {text && <p className="text-ink-2 text-sm">{text}</p>}
        <FormErrors state={state} title={wrong} idPrefix={id} />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {fields.map((field) =>
          field.kind === "choice" ? (
            <SelectField
              key={field.name}
              state={state}
              idPrefix={id}
              name={field.name}
              label={field.label}
              options={[{ value: "", label: field.none }, ...field.options]}
            />
          ) : (
            <TextAreaField
              key={field.name}
              state={state}
              idPrefix={id}
              name={field.name}
              label={field.label}
              hint={field.hint}
              optional={field.optional}
              rows={3}
              dir="auto"
            />
          ),
        )}
        <button
          type="submit"
          name={send.name}
          value={send.value}
          className={buttonClass("plain", "justify-self-start")}
        >
          {send.label}
        </button>
        {state.notice && (
          <p role="status" className="font-medium text-jade text-sm">
            {state.notice}
          </p>
        )}
      </form>
    </details>
  );
}
