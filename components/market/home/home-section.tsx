import type { ReactNode } from "react";

type Props = {
  title: string;
  /** A sentence beside the heading, below it on phones. */
  note?: string;
  more?: { href: string; label: string };
  children: ReactNode;
};

/** Renders a section of the home page with a heading and a link to the whole list. */
export function HomeSection({ title, note, more, children }: Props) {
  return (
    <section>
      <div className="mb-2 flex flex-wrap items-baseline gap-x-3 md:mb-3">
        <h2 className="min-w-0 flex-1 font-bold text-lg leading-snug md:flex-none md:text-xl">{title}</h2>
        {note && <p className="order-last w-full text-ink-2 text-sm md:order-none md:w-auto">{note}</p>}
        {more && (
          <a href={more.href} className="-my-2.5 ms-auto inline-flex min-h-11 items-center text-sm hover:underline">
            {more.label}{" "}
            <span aria-hidden="true" className="ms-1 rtl:-scale-x-100">
              →
            </span>
          </a>
        )}
      </div>
      {children}
    </section>
  );
}
