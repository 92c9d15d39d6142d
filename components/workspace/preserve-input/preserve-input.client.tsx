"use client";

import { type ReactNode, useEffect, useLayoutEffect } from "react";
import { keepLateInput } from "./after-hydration";
import { hearEarlyInput } from "./before-hydration";

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
