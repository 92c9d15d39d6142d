"use client";

import { useActionState, useState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { CheckField, type Option, SelectField, TextAreaField, TextField } from "@/components/ui/inputs";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormAction } from "@/lib/http/form-shape";

export type MeasureChoice = {
  value: string;
  label: string;
  effect: string;
  /** Who may take it, if not everyone. */
  needs?: string;
  isDisabled: boolean;
};

type Props = {
  action: FormAction;
  /** The case, the version of the target on this page, and the language. */
  hidden: Record<string, string>;
  choices: MeasureChoice[];
  grounds: Option[];
  fields: Option[];
  /** Set if the target has changed since it was reported. */
  looked?: string;
  words: Record<
    | "legend"
    | "ground"
    | "choose"
    | "facts"
    | "factsHint"
    | "fields"
    | "until"
    | "submit"
    | "sending"
    | "undoNote"
    | "errors",
    string
  >;
};

/** Chooses a measure and states its reasons. Fields that a measure does not need are hidden once scripts run. */
export function DecideForm({ action, hidden, choices, grounds, fields, looked, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const [chosen, setChosen] = useState<string>();
  const measure = chosen ?? (typeof state.values.measure === "string" ? state.values.measure : undefined);
  const chosenFields = state.values["fields[]"];
  const needs = (...measures: string[]) => measure === undefined || measures.includes(measure);
  return (
    <form action={send} noValidate className="grid gap-4">
      <FormErrors state={state} title={words.errors} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <fieldset id="measure" className="grid gap-1">
        <legend className="mb-1 text-ink-2 text-sm">{words.legend}</legend>
        {choices.map(({ value, label, effect, needs: who, isDisabled }, at) => (
          <label
            key={value}
            className="flex min-h-11 items-start gap-3 rounded-m border border-transparent p-2 has-checked:border-ink has-disabled:text-ink-3"
          >
            <input
              type="radio"
              name="measure"
              value={value}
              disabled={isDisabled}
              checked={measure === value}
              onChange={() => setChosen(value)}
              aria-keyshortcuts={String(at + 1)}
              className="mt-1 size-5 flex-none accent-ink"
            />
            <span className="min-w-0 flex-1">
              <span className="font-semibold">{label}</span>
              {who && <span className="text-ink-2 text-sm"> · {who}</span>}
              <span className="block text-ink-2 text-sm">{effect}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className={measure === "nothing" ? "hidden" : "grid gap-4"}>
        <SelectField
          state={state}
          name="ground"
          label={words.ground}
          options={[{ value: "", label: words.choose }, ...grounds]}
        />
        {fields.length > 0 && (
          <fieldset id="fields-" className={needs("changes") ? "" : "hidden"}>
            <legend className="font-medium text-ink-2 text-sm">{words.fields}</legend>
            {fields.map(({ value, label }) => (
              <CheckField
                key={value}
                name="fields[]"
                value={value}
                label={label}
                checked={Array.isArray(chosenFields) && chosenFields.includes(value)}
              />
            ))}
          </fieldset>
        )}
        <div className={needs("limit") ? "" : "hidden"}>
          <TextField state={state} name="until" type="date" label={words.until} />
        </div>
        <TextAreaField state={state} name="facts" label={words.facts} hint={words.factsHint} maxLength={2000} />
      </div>
      {looked && <CheckField name="looked" label={looked} checked={state.values.looked === "yes"} />}
      <div className="grid justify-items-start gap-2">
        <SubmitButton pending={words.sending} shortcut="Control+Enter">
          {words.submit}
        </SubmitButton>
        <p className="text-ink-3 text-sm">{words.undoNote}</p>
      </div>
    </form>
  );
}
