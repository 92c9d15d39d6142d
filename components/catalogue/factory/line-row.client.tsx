"use client";

import { type Option, SelectField, TextField } from "@/components/ui/inputs";
import { lineStates } from "@/lib/catalogue/factory/choices";
import { emptyForm } from "@/lib/http/form-shape";
import type { BoardWords } from "./board-words";
import type { LineDraft } from "./line-draft";
import { Stepper } from "./stepper.client";

type Props = {
  index: number;
  line: LineDraft;
  isOpen: boolean;
  categories: Option[];
  sites: Option[];
  error: string | undefined;
  words: BoardWords;
  change: (line: LineDraft) => void;
  copy: (count: number) => void;
  remove: () => void;
};

const looks = {
  running: "border-s-jade",
  setting_up: "border-s-amber",
  idle: "border-s-line-2",
  down: "border-s-drum",
} as const;

/** Edits one production line; collapsed it shows name, output and state. */
export function LineRow({ index, line, isOpen, categories, sites, error, words, change, copy, remove }: Props) {
  const field = (of: string) => `lines.${index}.${of}`;
  const number = words.line.replace("{number}", String(index + 1));
  const select = <Name extends "state" | "ownership" | "categoryId" | "site">(
    name: Name,
    label: string,
    options: Option[],
  ) => (
    <SelectField
      state={emptyForm}
      name={field(name)}
      label={label}
      value={line[name]}
      options={options}
      onChange={(event) => change({ ...line, [name]: event.currentTarget.value })}
    />
  );
  const smallButton = "min-h-11 rounded-full border border-line-2 px-4 text-sm hover:border-ink";
  return (
    <details
      open={isOpen || error !== undefined}
      className={`rounded-m border border-line border-s-4 bg-surface ${looks[line.state]}`}
    >
      <summary className="num flex min-h-12 cursor-pointer items-center gap-2 px-3">
        <span className="font-medium">{line.name || number}</span>
        <span className="ms-auto text-ink-2 text-sm">
          {line.dailyOutput || "–"} · {words.states[lineStates.indexOf(line.state)]?.label}
        </span>
      </summary>
      <div className="grid gap-3 px-3 pb-3">
        <div className="grid gap-3 sm:grid-cols-2">
          <Stepper
            name={field("dailyOutput")}
            label={`${words.output} · ${number}`}
            value={line.dailyOutput}
            error={error}
            words={words.steps}
            onChange={(dailyOutput) => change({ ...line, dailyOutput })}
          />
          {select("state", `${words.state} · ${number}`, words.states)}
        </div>
        <div className="grid grid-cols-2 gap-3">
          <TextField
            state={emptyForm}
            name={field("name")}
            label={words.name}
            optional={words.optional}
            value={line.name}
            maxLength={40}
            onChange={(event) => change({ ...line, name: event.currentTarget.value })}
          />
          {select("ownership", words.ownership, words.owners)}
          {select("categoryId", words.makes, [{ value: "", label: words.anyGoods }, ...categories])}
          {sites.length > 1 && select("site", words.where, sites)}
        </div>
        {sites.length < 2 && <input type="hidden" name={field("site")} value={line.site} />}
        <div className="flex flex-wrap gap-2">
          <button type="button" className={smallButton} onClick={() => copy(1)}>
            {words.copyOne}
          </button>
          <button type="button" className={smallButton} onClick={() => copy(10)}>
            {words.copyTen}
          </button>
          <button type="button" className={`${smallButton} ms-auto text-drum`} onClick={remove}>
            {words.removeLine}
          </button>
        </div>
      </div>
    </details>
  );
}
