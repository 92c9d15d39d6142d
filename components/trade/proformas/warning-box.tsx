import type { ReactNode } from "react";

/** Renders a warning that a buyer must read before paying. */
export const WarningBox = ({ children }: { children: ReactNode }) => (
  <div role="alert" className="rounded-m border-[1.5px] border-drum bg-drum-soft p-4 font-semibold">
    {children}
  </div>
);
