"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { subscribeToVersion } from "./subscribe-to-version";

/** Refreshes the page when its thread changes; text that is being typed is preserved. */
export function LivePage({ source, version }: { source: string; version: string }) {
  const { refresh } = useRouter();
  const shown = useRef(version);
  useEffect(() => {
    shown.current = version;
  }, [version]);
  useEffect(() => subscribeToVersion(source, () => shown.current, refresh), [source, refresh]);
  return null;
}
