"use client";

import { useActionState, useEffect } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { SelectField, TextField } from "@/components/ui/inputs";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormAction } from "@/lib/http/form-shape";

export type Place = { x: number; y: number };
export type MarkWords = Record<
  "title" | "hint" | "picture" | "x" | "y" | "fact" | "choose" | "note" | "submit" | "errors",
  string
>;

type Props = {
  action: FormAction;
  locale: string;
  pictures: { value: string; label: string }[];
  shownId: string | undefined;
  facts: { value: string; label: string }[];
  place: Place | undefined;
  /** The number of marks: the fields are empty again once another one was stored. */
  count: number;
  words: MarkWords;
  /** Is called once a mark was stored. */
  onStored: () => void;
};

const idPrefix = "mark-";

/** Stores a mark: the photo, the place in thousandths, the fact and a note. Without JavaScript the place is typed. */
export function MarkForm({ action, locale, pictures, shownId, facts, place, count, words, onStored }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const isStored = state !== emptyForm && Object.keys(state.errors).length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each stored mark has a state of its own
  useEffect(() => {
    if (isStored) onStored();
  }, [state]);
  const typed = isStored ? {} : state.values;
  const chosen = place && { x: String(place.x), y: String(place.y) };
  const filled = { ...state, values: { ...typed, ...chosen, evidenceId: shownId ?? "" } };
  const key = `${shownId} ${place?.x} ${place?.y} ${isStored}`;
  return (
    <form action={send} noValidate className="grid gap-3">
      <FormErrors state={state} title={words.errors} idPrefix={idPrefix} />
      <input type="hidden" name="locale" value={locale} />
      <div key={count} className="grid gap-3">
        <div key={key} className="grid grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)] gap-3">
          <SelectField state={filled} name="evidenceId" idPrefix={idPrefix} label={words.picture} options={pictures} />
          {(["x", "y"] as const).map((axis) => (
            <TextField
              key={axis}
              state={filled}
              name={axis}
              idPrefix={idPrefix}
              label={words[axis]}
              type="number"
              min={0}
              max={1000}
              dir="ltr"
            />
          ))}
        </div>
        <SelectField
          state={filled}
          name="fact"
          idPrefix={idPrefix}
          label={words.fact}
          options={[{ value: "", label: words.choose }, ...facts]}
        />
        <TextField state={filled} name="note" idPrefix={idPrefix} label={words.note} maxLength={200} />
      </div>
      <SubmitButton look="plain" pending={words.submit} className="justify-self-start">
        {words.submit}
      </SubmitButton>
    </form>
  );
}
