"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

type Item = {
  href: string;
  label: string;
  /** How much waits, as a number for the badge and as text for screen readers. */
  waiting?: { number: string; words: string };
};

/** Links the pages of operators: a row that scrolls on phones, a column at the side elsewhere. */
export function ConsoleNav({ label, items }: { label: string; items: Item[] }) {
  const pathname = usePathname();
  const [first] = items;
  const isCurrent = (href: string) => (href === first?.href ? pathname === href : pathname.startsWith(href));
  return (
    <nav
      aria-label={label}
      className="relative -mx-4 overflow-x-auto px-4 md:mx-0 md:flex-none md:overflow-visible md:px-0"
    >
      <ul className="flex gap-1 md:grid md:gap-0.5">
        {items.map(({ href, label: name, waiting }) => (
          <li key={href} className="flex-none">
            <Link
              href={href}
              aria-current={isCurrent(href) ? "page" : undefined}
              className="flex min-h-11 items-center gap-2 whitespace-nowrap rounded-m px-3 text-ink-2 no-underline hover:text-ink aria-[current]:bg-paper aria-[current]:font-semibold aria-[current]:text-ink md:whitespace-normal"
            >
              <span className="md:flex-1">{name}</span>
              {waiting && (
                <span className="num rounded-full bg-drum px-1.5 font-semibold text-white text-xs leading-5">
                  <span aria-hidden="true">{waiting.number}</span>
                  <span className="sr-only">{waiting.words}</span>
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
