import type { ReactNode } from "react";

type Props = {
  title: string;
  /** The next step, or when something will appear here. */
  text: string;
  action?: ReactNode;
  /** "h1" if the page contains nothing else. */
  heading?: "h1" | "p";
};

/** Stands in for an empty list or page, with the next step. */
export function EmptyState({ title, text, action, heading: Heading = "p" }: Props) {
  return (
    <div className="grid justify-items-center gap-2 rounded-l border border-line-2 border-dashed px-6 py-10 text-center">
      <Heading className="font-semibold text-lg">{title}</Heading>
      <p className="max-w-prose text-balance text-ink-2">{text}</p>
      {action && <div className="mt-3">{action}</div>}
    </div>
  );
}
