"use client";

import { useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { controlClass, fieldId } from "@/components/ui/field";
import { certificateKinds, findExpiry, maxCertificates } from "@/lib/catalogue/certificate";
import type { FormState } from "@/lib/http/form-shape";
import { CrossIcon } from "./icons";
import { fillPlaceholders, submittedList } from "./types";
import type { EditorWords } from "./words";

type Props = {
  state: FormState;
  words: EditorWords["certificates"];
  /** YYYY-MM-DD */
  today: string;
  onChange: () => void;
};

const columns = ["certKind[]", "certNumber[]", "certIssuer[]", "certExpires[]"] as const;

/** Edits the certificates that the shop declares for a listing; buyers see them as self-declared. */
export function CertificateFields({ state, words, today, onChange }: Props) {
  const initial = columns.map((name) => submittedList(state, name));
  const [rows, setRows] = useState(() => Array.from({ length: Math.max(1, initial[0]?.length ?? 0) }, (_, row) => row));
  const nextRow = useRef(rows.length);
  const labels = [words.kind, words.number, words.issuer, words.expires];
  return (
    <div className="grid gap-4">
      <datalist id="certificate-kinds">
        {certificateKinds.map((kind) => (
          <option key={kind} value={kind} />
        ))}
      </datalist>
      {rows.map((row, index) => (
        <div
          key={row}
          className="grid grid-cols-2 items-start gap-x-2 gap-y-3 border-line border-b pb-4 sm:grid-cols-4"
        >
          {columns.map((name, place) => {
            const id = fieldId(`${name}.${index}`);
            const error = state.errors[`${name}.${index}`];
            const value = initial[place]?.[row] ?? "";
            const end = name === "certExpires[]" ? findExpiry({ expiresOn: value || null }, today) : undefined;
            const note = error ?? (end && words[end]);
            return (
              <div key={name} className="grid content-start gap-1">
                <label htmlFor={id} className="text-ink-2 text-sm">
                  {labels[place]}
                </label>
                <input
                  id={id}
                  name={name}
                  type={name === "certExpires[]" ? "date" : "text"}
                  list={name === "certKind[]" ? "certificate-kinds" : undefined}
                  maxLength={name === "certKind[]" ? 40 : name === "certIssuer[]" ? 120 : 80}
                  autoComplete="off"
                  defaultValue={value}
                  aria-invalid={error ? true : undefined}
                  aria-describedby={note ? `${id}-note` : undefined}
                  className={`${controlClass} min-w-0`}
                />
                {note && (
                  <p id={`${id}-note`} className={`font-medium text-sm ${error ? "text-drum" : "text-amber"}`}>
                    {note}
                  </p>
                )}
              </div>
            );
          })}
          {rows.length > 1 && (
            <button
              type="button"
              aria-label={fillPlaceholders(words.remove, { number: index + 1 })}
              className="col-span-full flex min-h-11 items-center gap-2 justify-self-start text-ink-2 text-sm hover:text-ink"
              onClick={() => {
                setRows(rows.filter((each) => each !== row));
                onChange();
              }}
            >
              <CrossIcon />
              <span aria-hidden="true">{fillPlaceholders(words.remove, { number: index + 1 })}</span>
            </button>
          )}
        </div>
      ))}
      {rows.length < maxCertificates && (
        <button
          type="button"
          className={buttonClass("quiet", "justify-self-start")}
          onClick={() => setRows([...rows, nextRow.current++])}
        >
          + {words.add}
        </button>
      )}
    </div>
  );
}
