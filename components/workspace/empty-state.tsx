import type { ReactNode } from "react";

type Props = {
  title: string;
  /** What to do next, or when something will be here. */
  text: string;
  action?: ReactNode;
  /** "h1" where it is all there is on the page. */
  heading?: "h1" | "p";
};

/** A place that is still empty, and what to do about it. */
export function EmptyState({ title, text, action, heading: Heading = "p" }: Props) {
  return (
    <div className="grid justify-items-center gap-2 rounded-l border border-line-2 border-dashed px-6 py-10 text-center">
      <Heading className="font-semibold text-lg">{title}</Heading>
      <p className="max-w-prose text-balance text-ink-2">{text}</p>
      {action && <div className="mt-3">{action}</div>}
    </div>
  );
}
