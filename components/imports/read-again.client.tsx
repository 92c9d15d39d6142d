"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const milliseconds = 1_500;

/** Reads the page anew every moment while it is looked at, for work whose end nobody announces. */
export function ReadAgain() {
  const { refresh } = useRouter();
  useEffect(() => {
    const clock = setInterval(() => {
      if (!document.hidden) refresh();
    }, milliseconds);
    return () => clearInterval(clock);
  }, [refresh]);
  return null;
}
