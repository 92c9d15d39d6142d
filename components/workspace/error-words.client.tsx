"use client";

import { createContext, type ReactNode, useContext } from "react";

/** Texts, and the path of the page of today. */
type TroubleWords = Record<
  "errorTitle" | "errorText" | "again" | "missingTitle" | "missingText" | "today" | "todayPath",
  string
>;

const TroubleWordsContext = createContext<TroubleWords | undefined>(undefined);

/** Provides the texts of error and not-found pages, which Next renders without props. */
export function ErrorWordsProvider({ words, children }: { words: TroubleWords; children: ReactNode }) {
  return <TroubleWordsContext value={words}>{children}</TroubleWordsContext>;
}

export function useErrorWords(): TroubleWords {
  const words = useContext(TroubleWordsContext);
  if (!words) throw new Error("useErrorWords needs an ErrorWordsProvider");
  return words;
}
