"use client";

import { type RefObject, startTransition, useEffect, useRef, useState } from "react";
import type { FormState } from "@/lib/http/form-shape";

const pauseMilliseconds = 1_500;

/** Keeps what is typed a moment after the last key, and says whether it is kept. */
export function useKeptDraft(
  form: RefObject<HTMLFormElement | null>,
  keep: (form: FormData) => Promise<FormState>,
  unsaved: string,
) {
  const [kept, setKept] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const keepNow = () =>
    startTransition(async () => {
      if (!form.current) return;
      const state = await keep(new FormData(form.current));
      startTransition(() => setKept(state.notice ?? unsaved));
    });
  return {
    kept,
    /** What is being sent is no draft any more. */
    forgetTimer: () => clearTimeout(timer.current),
    keepSoon() {
      clearTimeout(timer.current);
      timer.current = setTimeout(keepNow, pauseMilliseconds);
    },
  };
}
