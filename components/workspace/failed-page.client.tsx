"use client";

import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "./empty-state";
import { useErrorWords } from "./error-words.client";

/** Renders the page that stands in for one that failed, with a button that renders that one again. */
export function FailedPage({ reset }: { error: Error; reset: () => void }) {
  const words = useErrorWords();
  return (
    <div role="alert">
      <EmptyState
        heading="h1"
        title={words.errorTitle}
        text={words.errorText}
        action={
          <button type="button" onClick={reset} className={buttonClass("go")}>
            {words.again}
          </button>
        }
      />
    </div>
  );
}
