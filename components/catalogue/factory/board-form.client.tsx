"use client";

import { useActionState, useState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { type Option, TextField } from "@/components/ui/inputs";
import { Panel } from "@/components/ui/panel";
import { Notice } from "@/components/workspace/notice";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import type { FactorySite } from "@/lib/catalogue/factory/board";
import type { Board } from "@/lib/catalogue/factory/lead-time";
import { formatDays } from "@/lib/catalogue/factory/parse-days";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import type { BoardWords } from "./board-words";
import { initialLines, type LineDraft, maxOpenLines, withCopies } from "./line-draft";
import { LineRow } from "./line-row.client";
import { SiteFields } from "./site-fields";
import { Stepper } from "./stepper.client";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: string;
  board: (Board & { sites: FactorySite[]; lastChange: number | null }) | undefined;
  /** The shop's categories. */
  goods: Option[];
  readOnlyBecause: string | undefined;
  words: BoardWords;
};
const numbers = ["backlog", "stock", "setupDays", "checkDays", "transferDays"] as const;
type Numbers = Record<(typeof numbers)[number], string>;
const defaults = { backlog: 0, stock: 0, setupDays: 1, checkDays: 1, transferDays: 0 };

/**
 * Edits the factory board: backlog, stock, set-up and check days, and each line. Input survives a failed submission.
 */
export function BoardForm({ action, locale, board, goods: categories, readOnlyBecause, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const [values, setValues] = useState<Numbers>(() => {
    const first = numbers.map((name) => [name, String(state.values[name] ?? board?.[name] ?? defaults[name])]);
    return Object.fromEntries(first);
  });
  const [lines, setLines] = useState(() => initialLines(board?.lines, state.values));
  // The input is preserved across renders, and so is the id of the history entry that it is based on.
  const [seenChange] = useState(board?.lastChange ?? 0);
  const [isOpenInitially] = useState(() => lines.length <= maxOpenLines);
  const number = (name: keyof Numbers) => (
    <Stepper
      name={name}
      label={words[name]}
      value={values[name]}
      error={state.errors[name]}
      words={words.steps}
      onChange={(value) => setValues((all) => ({ ...all, [name]: value }))}
    />
  );
  const change = (index: number, line: LineDraft) => setLines((all) => all.with(index, line));
  const sites = board?.sites ?? [];
  return (
    <form action={send} noValidate id="board">
      <fieldset disabled={readOnlyBecause !== undefined} className="grid min-w-0 gap-4">
        <Notice>{state.notice}</Notice>
        <FormErrors state={state} title={words.wrong} />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="seenChange" value={seenChange} />
        <Panel className="grid gap-4">
          <h2 className="font-semibold text-lg">{words.pieces}</h2>
          <div className="grid gap-4 sm:grid-cols-2">
            {number("backlog")}
            {number("stock")}
          </div>
          <h2 className="font-semibold text-lg">{words.days}</h2>
          <div className="grid gap-3 sm:grid-cols-3">
            {number("setupDays")}
            {number("checkDays")}
            {number("transferDays")}
          </div>
          <TextField
            state={state}
            name="closedDays"
            label={words.closed}
            optional={words.optional}
            hint={words.closedHint}
            value={formatDays(board?.closedDays ?? [])}
            dir="ltr"
            autoComplete="off"
          />
        </Panel>
        <Panel className="grid gap-3">
          <h2 className="font-semibold text-lg">
            {words.lines} <span className="num text-ink-3">{lines.length}</span>
          </h2>
          {lines.map((line, index) => (
            <LineRow
              key={line.id}
              index={index}
              line={line}
              isOpen={isOpenInitially && lines.length <= maxOpenLines}
              categories={categories}
              sites={[words.mainSite, ...sites.map(({ city }) => city)].map((label, at) => ({
                value: String(at),
                label,
              }))}
              error={state.errors[`lines.${index}.dailyOutput`]}
              words={words}
              change={(changed) => change(index, changed)}
              copy={(count) => setLines((all) => withCopies(all, index, count))}
              remove={() => setLines((all) => (all.length > 1 ? all.toSpliced(index, 1) : all))}
            />
          ))}
          <p className="text-ink-3 text-sm">{words.linesHint}</p>
        </Panel>
        <SiteFields sites={sites} state={state} words={words} />
        <SubmitButton pending={words.saving} disabledBecause={readOnlyBecause} className="w-full sm:w-auto">
          {words.save}
        </SubmitButton>
      </fieldset>
    </form>
  );
}
