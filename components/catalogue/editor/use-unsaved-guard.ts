"use client";

import { useEffect } from "react";
import { isPlainClick } from "@/components/rendering/is-plain-click";

/** Requests confirmation before the person leaves a page with unsaved changes, by the browser or by a link. */
export function useUnsavedGuard(isDirty: boolean, question: string): void {
  useEffect(() => {
    if (!isDirty) return;
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault();
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (!(link instanceof HTMLAnchorElement) || !isPlainClick(event) || link.target === "_blank") return;
      if (link.getAttribute("href")?.startsWith("#") || window.confirm(question)) {
        if (!link.getAttribute("href")?.startsWith("#")) window.removeEventListener("beforeunload", onLeave);
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("beforeunload", onLeave);
    document.addEventListener("click", onClick, true);
    return () => {
      window.removeEventListener("beforeunload", onLeave);
      document.removeEventListener("click", onClick, true);
    };
  }, [isDirty, question]);
}
