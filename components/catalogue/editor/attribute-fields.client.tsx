"use client";

import { TextField } from "@/components/ui/inputs";
import type { EditorCategories } from "@/lib/catalogue/list-editor-categories";
import type { FormState } from "@/lib/http/form-shape";
import type { EditorWords } from "./words";

type Props = {
  codes: string[];
  attributes: EditorCategories["attributes"];
  state: FormState;
  words: EditorWords["category"];
  optional: string;
};

/** Edits the attributes of the category; all are optional. */
export function AttributeFields({ codes, attributes, state, words, optional }: Props) {
  if (codes.length === 0) return null;
  return (
    <fieldset className="grid gap-3">
      <legend className="font-medium">{words.attributes}</legend>
      <p className="text-ink-2 text-sm">{words.attributesHint}</p>
      <div className="grid grid-cols-2 items-end gap-x-2 gap-y-3 sm:gap-x-3">
        {codes.map((code) => (
          <TextField
            key={code}
            name={`attribute.${code}`}
            label={attributes[code]?.name ?? code}
            optional={optional}
            state={state}
            maxLength={200}
            dir="auto"
            inputMode={attributes[code]?.type === "number" ? "decimal" : "text"}
          />
        ))}
      </div>
    </fieldset>
  );
}
