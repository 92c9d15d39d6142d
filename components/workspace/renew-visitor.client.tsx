"use client";

import { useEffect } from "react";

/** Renews the visitor cookie, by which public pages show the number of unread notices; see app/api/visitor. */
export function RenewVisitor({ unread }: { unread: number }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cookie contains the number
  useEffect(() => {
    // A body that nobody reads would keep the connection busy.
    fetch("/api/visitor")
      .then((response) => response.text())
      .catch(() => {});
  }, [unread]);
  return null;
}
