"use client";

import { useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { Tag } from "@/components/ui/tag";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import type { DraftRow } from "./draft-rows";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  rows: DraftRow[];
  /** "plain" on a page that has a red button already. */
  look?: "go" | "plain";
  words: Record<"now" | "nothingNow" | "proposed" | "machine" | "take" | "working" | "wrong", string>;
};

/**
 * Shows each field of a draft beside its current value and accepts the checked fields. A field is preselected unless it
 * would replace words of the shop. Works without a script.
 */
export function DraftForm({ action, hidden, rows, look = "go", words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const checked = state.values["fields[]"];
  const wasSent = Object.keys(state.values).length > 0;
  return (
    <form action={send} noValidate className="grid gap-4">
      <FormErrors state={state} title={words.wrong} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ul className="grid gap-3">
        {rows.map(({ field, label, now, isMachine, proposed, language, hint }) => (
          <li key={field} className="rounded-m border border-line">
            <label className="flex min-h-11 items-center gap-3 border-line border-b px-4 py-2 font-medium">
              <input
                key={String(wasSent)}
                type="checkbox"
                name="fields[]"
                value={field}
                defaultChecked={wasSent ? Array.isArray(checked) && checked.includes(field) : now === "" || isMachine}
                className="size-5 flex-none accent-ink"
              />
              <span>{label}</span>
            </label>
            <div className="grid gap-3 p-4 md:grid-cols-2">
              <div className="min-w-0">
                <p className="flex flex-wrap items-center gap-2 text-ink-3 text-sm">
                  {words.now} {isMachine && <Tag look="busy">{words.machine}</Tag>}
                </p>
                <p lang={now ? language : undefined} dir="auto" className="whitespace-pre-wrap break-words text-ink-2">
                  {now || words.nothingNow}
                </p>
              </div>
              <div className="min-w-0">
                <p className="flex flex-wrap items-center gap-2 text-ink-3 text-sm">
                  {words.proposed} <Tag look="busy">{words.machine}</Tag>
                </p>
                <p lang={language} dir="auto" className="whitespace-pre-wrap break-words">
                  {proposed}
                </p>
              </div>
            </div>
            {hint && <p className="px-4 pb-4 text-ink-3 text-sm">{hint}</p>}
          </li>
        ))}
      </ul>
      <SubmitButton look={look} pending={words.working} className="w-full sm:w-auto sm:justify-self-start">
        {words.take}
      </SubmitButton>
    </form>
  );
}
