"use client";

import { useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { CheckField, type Option, SelectField, TextAreaField, TextField } from "@/components/ui/inputs";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormAction } from "@/lib/http/form-shape";

export type MeasureChoice = {
  value: string;
  label: string;
  effect: string;
  /** What the statement says in the language of the shop. */
  sentence?: { text: string; lang: string };
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
    | "statement"
    | "errors",
    string
  >;
};

/** Chooses a measure and states its reasons. Styles hide what the chosen measure does not need, also without scripts. */
export function DecideForm({ action, hidden, choices, grounds, fields, looked, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const { measure, "fields[]": chosenFields } = state.values;
  return (
    <form action={send} noValidate className="group/form grid gap-4">
      <FormErrors state={state} title={words.errors} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <fieldset id="measure" className="grid gap-1">
        <legend className="mb-1 text-ink-2 text-sm">{words.legend}</legend>
        {choices.map((choice, at) => (
          <div
            // React clears radio buttons after an action; the key restores the submitted one.
            key={`${choice.value} ${measure === choice.value}`}
            className="group/choice rounded-m border border-transparent p-2 has-[[name=measure]:checked]:border-ink"
          >
            <Choice {...choice} isChecked={measure === choice.value} shortcut={String(at + 1)} words={words} />
            {choice.value === "changes" && (
              <fieldset id="fields-" className="mt-2 hidden ps-8 group-has-[[name=measure]:checked]/choice:block">
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
            {choice.value === "limit" && (
              <div className="mt-2 hidden ps-8 group-has-[[name=measure]:checked]/choice:block">
                <TextField state={state} name="until" type="date" label={words.until} />
              </div>
            )}
          </div>
        ))}
      </fieldset>
      <div className="grid gap-4 group-has-[[value=nothing]:checked]/form:hidden">
        <SelectField
          state={state}
          name="ground"
          label={words.ground}
          options={[{ value: "", label: words.choose }, ...grounds]}
        />
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

type ChoiceProps = MeasureChoice & { isChecked: boolean; shortcut: string; words: { statement: string } };

/** Renders a measure with its effect, and once it is chosen the sentence that the shop reads. */
function Choice({ value, label, effect, sentence, needs, isDisabled, isChecked, shortcut, words }: ChoiceProps) {
  return (
    <label className="flex min-h-11 items-start gap-3 has-disabled:text-ink-3">
      <input
        type="radio"
        name="measure"
        value={value}
        disabled={isDisabled}
        defaultChecked={isChecked}
        aria-keyshortcuts={shortcut}
        className="mt-1 size-5 flex-none accent-ink"
      />
      <span className="min-w-0 flex-1">
        <span className="font-semibold">{label}</span>
        {needs && <span className="text-ink-2 text-sm"> · {needs}</span>}
        <span className="block text-ink-2 text-sm">{effect}</span>
        {sentence && (
          <span className="mt-2 hidden rounded-m bg-paper px-3 py-2 text-sm group-has-[[name=measure]:checked]/choice:block">
            <span className="block text-ink-2">{words.statement}</span>
            <span lang={sentence.lang} dir="auto" className="block">
              {sentence.text}
            </span>
          </span>
        )}
      </span>
    </label>
  );
}
