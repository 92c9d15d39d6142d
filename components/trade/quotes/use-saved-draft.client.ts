"use client";

import { type RefObject, startTransition, useEffect, useRef, useState } from "react";
import type { FormState } from "@/lib/http/form-shape";

const debounceMs = 1_500;

/** Saves the draft 1.5 seconds after the last input, and returns the message about it in `saved`. */
export function useSavedDraft(
  form: RefObject<HTMLFormElement | null>,
  save: (form: FormData) => Promise<FormState>,
  unsaved: string,
) {
  const [saved, setSaved] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const saveNow = () =>
    startTransition(async () => {
      if (!form.current) return;
      const state = await save(new FormData(form.current));
      startTransition(() => setSaved(state.notice ?? unsaved));
    });
  return {
    saved,
    /** Cancels a pending save, because the form is being submitted. */
    cancelSave: () => clearTimeout(timer.current),
    saveLater() {
      clearTimeout(timer.current);
      timer.current = setTimeout(saveNow, debounceMs);
    },
  };
}
