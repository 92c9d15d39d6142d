"use client";

import { useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import type { Option } from "@/components/ui/inputs";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { OriginFields, type OriginWords } from "./origin-fields";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  relations: Option[];
  today: string;
  pictures: { id: string; src: string; alt: string }[];
  words: OriginWords & Record<"pictures" | "submit" | "working" | "errors", string>;
};

/** Creates a listing that grows out of another one. */
export function DeriveForm({ action, hidden, relations, today, pictures, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const chosen = state.values["pictures[]"];
  const isChosen = (id: string) => state === emptyForm || (Array.isArray(chosen) && chosen.includes(id));
  return (
    <form action={send} noValidate className="grid max-w-xl gap-4">
      <FormErrors state={state} title={words.errors} labels={{ ...words }} idPrefix="grow-" />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <OriginFields state={state} words={words} relations={relations} today={today} idPrefix="grow-" />
      {pictures.length > 0 && (
        <fieldset>
          <legend className="mb-1.5 font-medium text-ink-2 text-sm">{words.pictures}</legend>
          <div className="flex flex-wrap gap-3">
            {pictures.map(({ id, src, alt }) => (
              <label key={id} className="relative size-24 overflow-hidden rounded-m border border-line bg-paper">
                <img src={src} alt={alt} width={96} height={96} className="size-full object-cover" />
                <input
                  type="checkbox"
                  name="pictures[]"
                  value={id}
                  defaultChecked={isChosen(id)}
                  className="absolute start-1.5 top-1.5 size-6 accent-ink"
                />
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <SubmitButton pending={words.working}>{words.submit}</SubmitButton>
    </form>
  );
}
