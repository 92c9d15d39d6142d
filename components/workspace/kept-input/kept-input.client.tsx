"use client";

import { type ReactNode, useEffect, useLayoutEffect } from "react";
import { hearEarlyInput } from "./early-input";
import { keepLateInput } from "./late-input";

/** From the moment this file runs: React takes over what stands inside KeptInput only after that. */
const early = typeof window === "undefined" ? undefined : hearEarlyInput(window);

/** Loses nothing that is typed or chosen in the forms of a page: not before React has taken it over, nor while one is sent. */
export function KeptInput({ children }: { children: ReactNode }) {
  useLayoutEffect(() => early?.stop(), []);
  useEffect(() => {
    early?.tell();
    return keepLateInput(document);
  }, []);
  return children;
}
