import { type Option, SelectField, TextAreaField, TextField } from "@/components/ui/inputs";
import type { FormState } from "@/lib/http/form-shape";

export type OriginWords = Record<"relation" | "changes" | "changesHint" | "grewOn" | "optional", string>;
type Props = {
  state: FormState;
  words: OriginWords;
  relations: Option[];
  /** The current day in Yiwu, YYYY-MM-DD; the latest day allowed. */
  today: string;
  values?: { relation: string; changes: string; grewOn: string };
  idPrefix: string;
};

/** Edits how a listing grew out of another one, what changed, and when. */
export function OriginFields({ state, words, relations, today, values, idPrefix }: Props) {
  return (
    <>
      {relations.length > 1 ? (
        <SelectField
          state={state}
          name="relation"
          label={words.relation}
          value={values?.relation}
          options={relations}
          idPrefix={idPrefix}
        />
      ) : (
        <input type="hidden" name="relation" value={relations[0]?.value} />
      )}
      <TextAreaField
        state={state}
        name="changes"
        label={words.changes}
        hint={words.changesHint}
        optional={words.optional}
        value={values?.changes}
        rows={2}
        maxLength={500}
        dir="auto"
        idPrefix={idPrefix}
      />
      <TextField
        state={state}
        name="grewOn"
        type="date"
        max={today}
        label={words.grewOn}
        optional={words.optional}
        value={values?.grewOn}
        className="max-w-56"
        idPrefix={idPrefix}
      />
    </>
  );
}
