import type { ReactNode } from "react";

/** What it is called, and what it is; what is empty is left out. */
export type Term = [label: string, value: ReactNode];

/** Terms in two columns, the values at the end of their lines. */
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
