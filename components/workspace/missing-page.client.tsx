"use client";

import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "./empty-state";
import { useErrorWords } from "./error-words.client";

/** Renders the not-found page, also for pages of other shops. */
export function MissingPage() {
  const words = useErrorWords();
  return (
    <EmptyState
      heading="h1"
      title={words.missingTitle}
      text={words.missingText}
      action={
        <a href={words.todayPath} className={buttonClass("go")}>
          {words.today}
        </a>
      }
    />
  );
}
