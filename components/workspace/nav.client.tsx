"use client";

import Link, { useLinkStatus } from "next/link";
import { usePathname } from "next/navigation";
import { Icon, type IconName } from "./icons";

export type NavItem = {
  href: string;
  label: string;
  icon: IconName;
  /** The number of waiting items for the badge, and the same as text for screen readers. */
  waiting?: { count: string; words: string };
};

/** Renders the four sections of the workspace: a bar at the bottom on phones, a column at the side elsewhere. */
export function WorkspaceNav({ items, label }: { items: NavItem[]; label: string }) {
  const pathname = usePathname();
  const [first] = items;
  const isCurrent = (href: string) => (href === first?.href ? pathname === href : pathname.startsWith(href));
  return (
    <nav
      aria-label={label}
      className="fixed inset-x-0 bottom-0 z-20 grid grid-cols-4 border-line border-t bg-surface pb-[env(safe-area-inset-bottom)] md:static md:grid-cols-1 md:gap-0.5 md:border-0 md:pb-0"
    >
      {items.map(({ href, label: name, icon, waiting }) => (
        <Link
          key={href}
          href={href}
          aria-current={isCurrent(href) ? "page" : undefined}
          className="group relative flex min-h-14 min-w-0 flex-col items-center justify-center gap-1 px-1 text-ink-2 text-xs hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink md:min-h-11 md:flex-row md:justify-start md:gap-3 md:rounded-m md:px-3 md:text-base md:aria-[current]:bg-paper"
        >
          <Icon name={icon} />
          <span className="max-w-full truncate">{name}</span>
          {waiting && (
            <span className="num absolute start-1/2 top-1 ms-2 min-w-5 rounded-full bg-drum px-1.5 text-center font-semibold text-white text-xs leading-5 md:static md:ms-0">
              <span aria-hidden="true">{waiting.count}</span>
              <span className="sr-only">{waiting.words}</span>
            </span>
          )}
          <PendingLine />
        </Link>
      ))}
    </nav>
  );
}

/** Shows a line while the requested page loads. */
function PendingLine() {
  const { pending } = useLinkStatus();
  return pending ? (
    <span
      aria-hidden="true"
      className="absolute inset-x-3 bottom-0.5 h-0.5 animate-pulse rounded-full bg-drum md:bottom-0"
    />
  ) : null;
}
