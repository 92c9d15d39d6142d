"use client";

import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";

const milliseconds = 1_500;

/**
 * Refreshes the page every 1.5 seconds while it is visible, for jobs that send no event when they end. It waits for a
 * running refresh: a new one would abort it, and a slow server would never deliver.
 */
export function AutoRefresh() {
  const { refresh } = useRouter();
  const [isRefreshing, startRefresh] = useTransition();
  useEffect(() => {
    if (isRefreshing) return undefined;
    const timer = setInterval(() => {
      if (!document.hidden) startRefresh(refresh);
    }, milliseconds);
    return () => clearInterval(timer);
  }, [refresh, isRefreshing]);
  return null;
}
