"use client";

import { useActionState } from "react";
import { Key } from "@/components/moderation/console/key";
import { FormErrors } from "@/components/ui/form-errors";
import { type Option, SelectField, TextAreaField, TextField } from "@/components/ui/inputs";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormAction, type FormState } from "@/lib/http/form-shape";
import type { DecideWords, OutcomeChoice } from "./decide-words";

type Approval = {
  methods: Option[];
  method: string;
  /** Undefined if the claim has no lease. */
  leaseUntil: string | null | undefined;
  validUntil: string;
};

type Props = {
  action: FormAction;
  hidden: Record<string, string>;
  /** A single choice is made already. */
  choices: OutcomeChoice[];
  approval?: Approval;
  words: DecideWords;
};

/** Chooses an outcome with its reasons. Styles hide what the chosen one does not need. */
export function DecideVerificationForm({ action, hidden, choices, approval, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const [only] = choices.length === 1 ? choices : [];
  return (
    <form action={send} noValidate className="grid gap-4">
      <FormErrors state={state} title={words.errors} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {only ? (
        <Reasons choice={only} state={state} words={words} />
      ) : (
        <fieldset id="outcome" className="grid gap-1">
          <legend className="mb-1 text-ink-2 text-sm">{words.legend}</legend>
          {choices.map((choice, at) => {
            const isChosen = state.values.outcome ? state.values.outcome === choice.value : at === 0;
            return (
              <div
                // React clears radio buttons after an action; the key restores the submitted one.
                key={`${choice.value} ${isChosen}`}
                className="group/choice rounded-m border border-transparent p-2 has-[[name=outcome]:checked]:border-ink"
              >
                <label className="flex min-h-11 items-center gap-3 font-semibold">
                  <input
                    type="radio"
                    name="outcome"
                    value={choice.value}
                    defaultChecked={isChosen}
                    aria-keyshortcuts={choice.shortcut}
                    className="size-5 flex-none accent-ink"
                  />
                  {choice.label}
                  {choice.shortcut && <Key>{choice.shortcut.toUpperCase()}</Key>}
                </label>
                <div className="mt-2 hidden gap-3 ps-8 group-has-[[name=outcome]:checked]/choice:grid">
                  {choice.value === "approved" && approval && (
                    <ApprovalFields approval={approval} state={state} words={words} />
                  )}
                  {choice.reasons.length > 0 && <Reasons choice={choice} state={state} words={words} />}
                </div>
              </div>
            );
          })}
        </fieldset>
      )}
      <TextAreaField
        state={state}
        name="remark"
        label={words.remark}
        optional={words.optional}
        hint={words.remarkHint}
        maxLength={1000}
      />
      <div className="grid justify-items-start gap-2">
        <SubmitButton look={only ? "danger" : "go"} pending={words.sending} shortcut="Control+Enter">
          {words.submit}
        </SubmitButton>
        <p className="text-ink-3 text-sm">{words.undoNote}</p>
      </div>
    </form>
  );
}

type PartProps = { state: FormState; words: DecideWords };

function ApprovalFields({ approval, state, words }: PartProps & { approval: Approval }) {
  const { methods, method, leaseUntil, validUntil } = approval;
  return (
    <>
      <SelectField state={state} name="method" label={words.method} value={method} options={methods} />
      {leaseUntil !== undefined && (
        <TextField state={state} name="leaseUntil" type="date" label={words.leaseUntil} value={leaseUntil ?? ""} />
      )}
      <TextField
        state={state}
        name="validUntil"
        type="date"
        label={words.validUntil}
        hint={words.validHint}
        value={validUntil}
      />
    </>
  );
}

function Reasons({ choice, state, words }: PartProps & { choice: OutcomeChoice }) {
  const chosen = state.values["reasons[]"];
  return (
    <fieldset className="grid gap-1">
      <legend className="text-ink-2 text-sm">{words.reasons}</legend>
      {choice.reasons.map(({ value, label, own }) => (
        <label key={value} className="flex min-h-11 items-start gap-3 py-1 text-sm">
          <input
            type="checkbox"
            name="reasons[]"
            value={value}
            defaultChecked={Array.isArray(chosen) && chosen.includes(value)}
            className="mt-0.5 size-5 flex-none accent-ink"
          />
          <span>
            {label}
            {own && (
              <span lang={own.lang} dir="auto" className="block text-ink-2">
                {own.text}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
