"use client";

import { TextField } from "@/components/ui/inputs";
import { SavedForm, type SavedFormWords } from "@/components/workspace/saved-form.client";
import { type Milestones, type Stage, stages } from "@/lib/catalogue/brands/stages";
import type { FormState } from "@/lib/http/form-shape";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  days: Milestones;
  /** The current day in Yiwu, YYYY-MM-DD. */
  today: string;
  words: SavedFormWords & Record<Stage, string>;
};

/** Corrects the dates of a listing's four stages. */
export const MilestonesForm = ({ action, hidden, days, today, words }: Props) => (
  <SavedForm action={action} hidden={hidden} words={words} idPrefix={`d${hidden.listingId}-`} labels={words}>
    {(state) => (
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {stages.map((stage) => (
          <TextField
            key={stage}
            name={stage}
            label={words[stage]}
            type="date"
            max={today}
            value={days[stage] ?? undefined}
            idPrefix={`d${hidden.listingId}-`}
            state={state}
          />
        ))}
      </div>
    )}
  </SavedForm>
);
