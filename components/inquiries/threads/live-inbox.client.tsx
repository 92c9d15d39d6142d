"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { follow } from "./follow";

type Props = {
  source: string;
  version: string;
  /** When the list was read, ISO 8601. */
  since: string;
  /** What the button says of so many; the last one of more. */
  words: string[];
};

/** Says how many buyers have written since the list was read, and shows them when asked: the list never moves by itself. */
export function LiveInbox({ source, version, since, words }: Props) {
  const { refresh } = useRouter();
  const [count, setCount] = useState(0);
  const known = useRef(version);
  useEffect(() => {
    known.current = version;
    setCount(0);
    return follow(
      source,
      () => known.current,
      async () => {
        const answer = await fetch(`${source}?${new URLSearchParams({ since })}`).catch(() => undefined);
        if (answer?.ok) setCount(((await answer.json()) as { count: number }).count);
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
