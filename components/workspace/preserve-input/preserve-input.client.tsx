"use client";

import { type ReactNode, useEffect, useLayoutEffect } from "react";
import { keepLateInput } from "./after-hydration";
import { hearEarlyInput } from "./before-hydration";

/** Records from the moment this file runs, which is before React hydrates the children of `KeptInput`. */
const recorder = typeof window === "undefined" ? undefined : hearEarlyInput(window);

/** Preserves input in the forms of a page before hydration and during a submission. */
export function KeptInput({ children }: { children: ReactNode }) {
  useLayoutEffect(() => recorder?.stop(), []);
  useEffect(() => {
    recorder?.replay();
    return keepLateInput(document);
  }, []);
  return children;
}
