import type { ReactNode } from "react";

type Props = {
  title: ReactNode;
  /** One line under the title. */
  lead?: ReactNode;
  /** The page this one was opened from. */
  back?: { href: string; label: string };
  /** The main action of the page. */
  action?: ReactNode;
};

/** Renders the header of a workspace page. */
export function PageHeader({ title, lead, back, action }: Props) {
  return (
    <header className="mb-5 flex flex-wrap items-end gap-x-6 gap-y-3">
      {/* A lead text needs more width than a short title before the action fits beside it. */}
      <div className={`min-w-0 flex-1 ${lead ? "basis-56" : "basis-40"}`}>
        {back && (
          <a
            href={back.href}
            className="-ms-2 print:hidden inline-flex min-h-11 items-center gap-1.5 px-2 text-ink-2 text-sm"
          >
            <span aria-hidden className="rtl:rotate-180">
              ←
            </span>
            {back.label}
          </a>
        )}
        <h1 className="font-bold text-2xl md:text-3xl">{title}</h1>
        {lead && <p className="mt-1 max-w-prose text-ink-2">{lead}</p>}
      </div>
      {action}
    </header>
  );
}
