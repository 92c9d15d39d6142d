"use client";

import { Field, type FieldProps } from "@/components/ui/field";
import { parseWholeNumber } from "@/lib/i18n/parse-number";

type Props = Omit<FieldProps, "optional"> & {
  value: string;
  onChange: (value: string) => void;
  min?: number;
  words: { less: string; more: string };
};

/** Edits a whole number with − and +; a step is a tenth of the number's power of ten: 100 at 1,667, 1 below 100. */
export function Stepper({ value, onChange, min = 0, words, ...field }: Props) {
  const number = parseWholeNumber(value) ?? 0;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, number))) - 1);
  const move = (by: number) => onChange(String(Math.max(min, Math.round(number / step) * step + by * step)));
  const button = "grid size-12 flex-none place-items-center text-xl hover:bg-paper disabled:text-ink-3";
  return (
    <Field {...field}>
      {(control) => (
        <span className="num flex overflow-hidden rounded-m border-[1.5px] border-line-2 bg-surface focus-within:border-ink">
          <button
            type="button"
            className={button}
            aria-label={`${words.less}: ${field.label}`}
            disabled={number <= min}
            onClick={() => move(-1)}
          >
            −
          </button>
          <input
            {...control}
            className="min-w-0 flex-1 bg-transparent text-center font-semibold"
            inputMode="numeric"
            autoComplete="off"
            dir="ltr"
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          <button type="button" className={button} aria-label={`${words.more}: ${field.label}`} onClick={() => move(1)}>
            +
          </button>
        </span>
      )}
    </Field>
  );
}
