import type { ReactNode } from "react";

/** Label and value; a term with an empty value is not rendered. */
export type Term = [label: string, value: ReactNode];

/** Renders terms in two columns, values aligned to the end. */
export function TermList({ terms }: { terms: Term[] }) {
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-sm">
      {terms.map(
        ([label, value]) =>
          value && (
            <div key={label} className="contents">
              <dt className="text-ink-2">{label}</dt>
              <dd className="num break-words text-end font-medium">{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
