import type { ReactNode } from "react";

type Props = { title: string; more?: { href: string; label: string }; children: ReactNode };

/** Renders a section of the home page with a heading and a link to the whole list. */
export function HomeSection({ title, more, children }: Props) {
  return (
    <section>
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-4">
        <h2 className="font-bold text-xl md:text-2xl">{title}</h2>
        {more && (
          <a href={more.href} className="inline-flex min-h-11 items-center text-sm hover:underline">
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
