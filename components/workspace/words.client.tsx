"use client";

import { createContext, type ReactNode, useContext } from "react";

type TroubleWords = Record<"errorTitle" | "errorText" | "again" | "missingTitle" | "missingText" | "today", string>;

const Words = createContext<TroubleWords | undefined>(undefined);

/** Error and not-found pages are told neither language nor words; they find them here. */
export function TroubleWordsProvider({ words, children }: { words: TroubleWords; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}

export function useTroubleWords(): TroubleWords {
  const words = useContext(Words);
  if (!words) throw new Error("stands outside the workspace");
  return words;
}
