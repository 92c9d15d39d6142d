"use client";

import { createContext, type ReactNode, useContext } from "react";

type TroubleWords = Record<"errorTitle" | "errorText" | "again" | "missingTitle" | "missingText" | "today", string>;

const TroubleWordsContext = createContext<TroubleWords | undefined>(undefined);

/** Provides the texts of error and not-found pages, which Next renders without props. */
export function ErrorWordsProvider({ words, children }: { words: TroubleWords; children: ReactNode }) {
  return <TroubleWordsContext value={words}>{children}</TroubleWordsContext>;
}

export function useErrorWords(): TroubleWords {
  const words = useContext(TroubleWordsContext);
  if (!words) throw new Error("useErrorWords needs a ErrorWordsProvider");
  return words;
}
