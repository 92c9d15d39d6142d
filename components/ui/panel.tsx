import type { ReactNode } from "react";

/** Renders a section as a white card with a thin border. */
export function Panel({ children, className = "", id }: { children: ReactNode; className?: string; id?: string }) {
  return (
    <section id={id} className={`rounded-l border border-line bg-surface p-4 md:p-5 ${className}`}>
      {children}
    </section>
  );
}
