"use client";

import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/workspace/empty-state";
import { useErrorWords } from "@/components/workspace/error-words.client";

export default function OperatorError({ reset }: { error: Error; reset: () => void }) {
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
