import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";

/** States that a list is empty, and what to do next. */
export function EmptyList({ title, next, children }: { title: string; next: string; children?: ReactNode }) {
  return (
    <Panel className="py-10 text-center md:py-14">
      <p className="font-semibold text-lg">{title}</p>
      <p className="mx-auto mt-1 max-w-[52ch] text-ink-2">{next}</p>
      {children}
    </Panel>
  );
}
