"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { subscribeToVersion } from "./subscribe-to-version";

type Props = {
  source: string;
  version: string;
  /** When the list was read, ISO 8601. */
  since: string;
  /** The button's text for 1, 2, … new messages; the last one also serves larger numbers. */
  words: string[];
};

/** Shows how many buyers have written since the list was read. The list itself changes only on a click. */
export function LiveInbox({ source, version, since, words }: Props) {
  const { refresh } = useRouter();
  const [count, setCount] = useState(0);
  const latest = useRef(version);
  useEffect(() => {
    latest.current = version;
    setCount(0);
    return subscribeToVersion(
      source,
      () => latest.current,
      async () => {
        const response = await fetch(`${source}?${new URLSearchParams({ since })}`).catch(() => undefined);
        if (response?.ok) setCount(((await response.json()) as { count: number }).count);
      },
    );
  }, [source, version, since]);
  return (
    <div role="status" className="sticky top-2 z-10 mb-3 empty:hidden">
      {count > 0 && (
        <button
          type="button"
          className={buttonClass("plain", "w-full")}
          onClick={() => {
            refresh();
            scrollTo({ top: 0 });
          }}
        >
          {words[Math.min(count, words.length) - 1]}
        </button>
      )}
    </div>
  );
}
