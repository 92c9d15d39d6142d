"use client";

import { useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { controlClass, fieldId } from "@/components/ui/field";
import type { FormState } from "@/lib/http/form-shape";
import { CrossIcon } from "./icons";
import { fillPlaceholders, submittedList } from "./types";

type Column = { name: string; label: string; inputMode: "numeric" | "decimal"; prefix?: string };

type Props = {
  columns: [Column, Column];
  state: FormState;
  /** Maximum number of rows, and the number of rows of an empty form. */
  maxRows: number;
  initialRows: number;
  words: { add: string; remove: string };
  onChange: () => void;
};

/** Edits rows of a minimum quantity and the price or lead time that applies from it. */
export function StepRows({ columns, state, maxRows, initialRows, words, onChange }: Props) {
  const typed = columns.map((column) => submittedList(state, column.name));
  const [rows, setRows] = useState(() =>
    Array.from(
      { length: Math.min(maxRows, Math.max(initialRows, ...typed.map((column) => column.length))) },
      (_, row) => row,
    ),
  );
  const nextRow = useRef(rows.length);
  return (
    <div className="grid gap-2">
      {rows.map((row, index) => (
        <div key={row} className="grid grid-cols-[1fr_1fr_2.75rem] items-end gap-2">
          {columns.map((column, place) => {
            const id = fieldId(`${column.name}.${index}`);
            const error = state.errors[`${column.name}.${index}`];
            return (
              <div key={column.name} className="grid gap-1 self-start">
                <label htmlFor={id} className={index === 0 ? "text-ink-2 text-sm" : "sr-only"}>
                  {column.label}
                </label>
                <span className="relative grid items-center">
                  {column.prefix && (
                    <span aria-hidden="true" className="absolute start-3 text-ink-3">
                      {column.prefix}
                    </span>
                  )}
                  <input
                    id={id}
                    name={column.name}
                    inputMode={column.inputMode}
                    maxLength={20}
                    autoComplete="off"
                    defaultValue={typed[place]?.[row] ?? ""}
                    aria-invalid={error ? true : undefined}
                    aria-describedby={error ? `${id}-error` : undefined}
                    className={`${controlClass} num ${column.prefix ? (column.prefix.length > 1 ? "ps-12" : "ps-8") : ""}`}
                  />
                </span>
                {error && (
                  <p id={`${id}-error`} className="font-medium text-drum text-sm">
                    {error}
                  </p>
                )}
              </div>
            );
          })}
          {rows.length > 1 && (
            <button
              type="button"
              aria-label={fillPlaceholders(words.remove, { number: index + 1 })}
              className={`grid size-11 place-items-center text-ink-2 hover:text-ink ${index === 0 ? "mt-6 self-start" : "self-start"}`}
              onClick={() => {
                setRows(rows.filter((each) => each !== row));
                onChange();
              }}
            >
              <CrossIcon />
            </button>
          )}
        </div>
      ))}
      {rows.length < maxRows && (
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
