"use client";

import { useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { type Option, TextField } from "@/components/ui/inputs";
import { Panel } from "@/components/ui/panel";
import { Notice } from "@/components/workspace/notice";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import type { Board } from "@/lib/factory/lead-time";
import { emptyForm, type FormState } from "@/lib/form-shape";
import type { BoardWords } from "./board-words";
import { LineFields } from "./line-fields";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: string;
  board: Board | undefined;
  /** What the shop makes, category by category. */
  goods: Option[];
  readOnlyBecause: string | undefined;
  words: BoardWords;
};

/** Says how the factory stands now: orders before it, days around making, and each line. */
export function BoardForm({ action, locale, board, goods, readOnlyBecause, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const number = (name: "backlog" | "stock" | "setupDays" | "checkDays" | "transferDays", first: number) => (
    <TextField
      state={state}
      name={name}
      label={words[name]}
      value={board?.[name] ?? first}
      inputMode="numeric"
      dir="ltr"
      autoComplete="off"
    />
  );
  return (
    <form action={send} noValidate>
      <fieldset disabled={readOnlyBecause !== undefined} className="grid min-w-0 gap-4">
        <Notice>{state.notice}</Notice>
        <FormErrors state={state} title={words.wrong} />
        <input type="hidden" name="locale" value={locale} />
        <Panel className="grid gap-4">
          <h2 className="font-semibold text-lg">{words.pieces}</h2>
          <div className="grid gap-4 sm:grid-cols-2">
            {number("backlog", 0)}
            {number("stock", 0)}
          </div>
          <h2 className="font-semibold text-lg">{words.days}</h2>
          <div className="grid grid-cols-3 items-end gap-3">
            {number("setupDays", 1)}
            {number("checkDays", 1)}
            {number("transferDays", 0)}
          </div>
        </Panel>
        <Panel className="grid gap-3">
          <h2 className="font-semibold text-lg">{words.lines}</h2>
          {words.line.map((name, index) => (
            <LineFields
              key={name}
              index={index}
              name={name}
              line={board?.lines[index]}
              goods={goods}
              state={state}
              words={words}
            />
          ))}
          <p className="text-ink-3 text-sm">{words.linesHint}</p>
        </Panel>
        <SubmitButton pending={words.saving} disabledBecause={readOnlyBecause} className="w-full sm:w-auto">
          {words.save}
        </SubmitButton>
      </fieldset>
    </form>
  );
}
