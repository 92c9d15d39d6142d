"use client";

import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";

const milliseconds = 1_500;

/**
 * Reads the page anew every moment while it is looked at, for work whose end nobody announces. A reading that is under way
 * is waited for: a new one would drop it, and a slow server would never be heard.
 */
export function ReadAgain() {
  const { refresh } = useRouter();
  const [isReading, read] = useTransition();
  useEffect(() => {
    if (isReading) return undefined;
    const clock = setInterval(() => {
      if (!document.hidden) read(refresh);
    }, milliseconds);
    return () => clearInterval(clock);
  }, [refresh, isReading]);
  return null;
}
