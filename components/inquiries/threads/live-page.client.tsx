"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { subscribeToVersion } from "./subscribe-to-version";

/**
 * Refreshes the page when its thread changes; text that is being typed is preserved. Loads the script of the browser's
 * own translator where there is one.
 */
export function LivePage({ source, version }: { source: string; version: string }) {
  const { refresh } = useRouter();
  const shown = useRef(version);
  useEffect(() => {
    shown.current = version;
  }, [version]);
  useEffect(() => {
    if ("Translator" in globalThis) void import("@/components/translations/device-translation.element");
  }, []);
  useEffect(() => subscribeToVersion(source, () => shown.current, refresh), [source, refresh]);
  return null;
}
