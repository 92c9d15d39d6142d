import type { ReactNode } from "react";

type Props = { id: string; title: string; hint?: string; children: ReactNode };

/** One section of the editor, with an id for links. */
export function Section({ id, title, hint, children }: Props) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="scroll-mt-20 rounded-l border border-line bg-surface p-4 md:p-5"
    >
      <h2 id={`${id}-title`} className="font-semibold text-lg">
        {title}
      </h2>
      {hint && <p className="mt-0.5 text-ink-2 text-sm">{hint}</p>}
      <div className="mt-3 grid gap-4">{children}</div>
    </section>
  );
}
