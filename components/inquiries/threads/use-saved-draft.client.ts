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
  const sent = useRef("");
  const name = `draft:${inquiryId}`;

  useEffect(() => {
    const area = areaOf(form.current);
    if (!area) return;
    if (!state.notice) area.value ||= localStorage.getItem(name) ?? "";
    else if (area.value === sent.current || area.value === "") {
      // The reset of a sent form brings its draft back; text written since then stays.
      area.value = "";
      localStorage.removeItem(name);
    }
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
    sent.current = areaOf(form.current)?.value ?? "";
    setSaved(false);
  };
  return { saveLater, cancelSave, isSaved };
}

function areaOf(form: HTMLFormElement | null): HTMLTextAreaElement | undefined {
  const field = form?.elements.namedItem("body");
  return field instanceof HTMLTextAreaElement ? field : undefined;
}
