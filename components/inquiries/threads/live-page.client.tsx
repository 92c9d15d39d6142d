"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { follow } from "./follow";

/** Reads the page anew whenever something happens in what it shows; what is being typed stays. */
export function LivePage({ source, version }: { source: string; version: string }) {
  const { refresh } = useRouter();
  const shown = useRef(version);
  useEffect(() => {
    shown.current = version;
  }, [version]);
  useEffect(() => follow(source, () => shown.current, refresh), [source, refresh]);
  return null;
}
