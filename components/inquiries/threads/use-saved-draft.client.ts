"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import type { FormState } from "@/lib/http/form-shape";

/** Milliseconds without input after which a draft is saved. */
const debounceMs = 800;

type Options = {
  form: RefObject<HTMLFormElement | null>;
  state: FormState;
  hidden: { inquiryId: string; locale: string };
  save: (form: FormData) => Promise<FormState>;
};

/**
 * Saves the field `body` as a draft: at once in localStorage, for lost connections, and after a pause in the database.
 * A sent draft is deleted.
 */
export function useSavedDraft({ form, state, hidden: { inquiryId, locale }, save }: Options) {
  const [isSaved, setSaved] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const name = `draft:${inquiryId}`;

  useEffect(() => {
    const area = form.current?.elements.namedItem("body");
    if (state.notice) localStorage.removeItem(name);
    else if (area instanceof HTMLTextAreaElement && area.value === "") area.value = localStorage.getItem(name) ?? "";
  }, [state, name, form]);

  const saveLater = () => {
    const body = String(new FormData(form.current ?? undefined).get("body") ?? "");
    localStorage.setItem(name, body);
    setSaved(false);
    clearTimeout(timer.current);
    timer.current = setTimeout(async () => {
      const draft = new FormData();
      for (const [field, value] of Object.entries({ inquiryId, locale, body })) draft.set(field, value);
      const saved = await save(draft).catch(() => undefined);
      setSaved(saved !== undefined && Object.keys(saved.errors).length === 0 && body !== "");
    }, debounceMs);
  };
  const cancelSave = () => {
    clearTimeout(timer.current);
    setSaved(false);
  };
  return { saveLater, cancelSave, isSaved };
}
