"use client";

import { type ReactNode, useEffect, useLayoutEffect } from "react";
import { preserveInputDuringSubmission } from "./after-hydration";
import { recordInputBeforeHydration } from "./before-hydration";

/** Records from the moment this file runs, which is before React hydrates the children of `PreserveInput`. */
const recorder = typeof window === "undefined" ? undefined : recordInputBeforeHydration(window);

/** Preserves input in the forms of a page before hydration and during a submission. */
export function PreserveInput({ children }: { children: ReactNode }) {
  useLayoutEffect(() => recorder?.stop(), []);
  useEffect(() => {
    recorder?.replay();
    return preserveInputDuringSubmission(document);
  }, []);
  return children;
}
