"use client";

import { useEffect, useRef } from "react";
import { buttonClass } from "@/components/ui/button";
import { type DraftValues, findChangedFields } from "@/lib/catalogue/draft-values";
import type { OwnDraft } from "@/lib/catalogue/find-draft";
import type { Locale } from "@/lib/i18n/locale";
import { fillPlaceholders } from "../types";
import type { EditorWords } from "../words";
import { formatTime } from "./draft-status";

type Props = {
  mine: DraftValues;
  other?: OwnDraft;
  locale: Locale;
  words: EditorWords["draft"];
  /** Returns the label of a field of the form. */
  labelOf: (field: string) => string;
  onAcceptMine: () => void;
  onUseOther: () => void;
};

/** Shows the fields in which two devices' drafts differ, and lets the person choose one; both stay until then. */
export function DraftConflict({ mine, other, locale, words, labelOf, onAcceptMine, onUseOther }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const fields = other ? findChangedFields(mine, other.values) : [];
  return (
    <div ref={box} role="alert" tabIndex={-1} className="grid gap-3 rounded-l border-2 border-amber bg-surface p-4">
      <h2 className="font-semibold text-lg">
        {other ? fillPlaceholders(words.conflict, { time: formatTime(other.savedAt, locale) }) : words.gone}
      </h2>
      {other && (
        <dl className="grid max-h-80 gap-3 overflow-y-auto">
          {fields.map((field) => (
            <div key={field} className="grid gap-1 border-line border-t pt-2">
              <dt className="font-medium text-sm">{labelOf(field)}</dt>
              <Version label={words.mine} text={textOf(field, mine, words)} />
              <Version label={words.theirs} text={textOf(field, other.values, words)} />
            </div>
          ))}
        </dl>
      )}
      <div className="flex flex-wrap gap-2">
        <button type="button" className={buttonClass("plain")} onClick={onAcceptMine}>
          {words.acceptMine}
        </button>
        <button type="button" className={buttonClass("quiet")} onClick={onUseOther}>
          {other ? words.acceptOther : words.backToListings}
        </button>
      </div>
    </div>
  );
}

const Version = ({ label, text }: { label: string; text: string }) => (
  <dd className="flex gap-2 text-sm">
    <span className="flex-none text-ink-2">{label}</span>
    <bdi className="line-clamp-3 min-w-0 break-words">{text}</bdi>
  </dd>
);

function textOf(field: string, values: DraftValues, words: Props["words"]): string {
  const value = values[field];
  if (field === "pictures[]") return fillPlaceholders(words.pictures, { count: value?.length ?? 0 });
  const text = Array.isArray(value) ? value.filter(Boolean).join(" · ") : (value ?? "");
  return text || words.nothing;
}
