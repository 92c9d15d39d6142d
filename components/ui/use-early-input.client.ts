"use client";

import { type RefObject, useEffect } from "react";

/** Hands on what was typed or chosen before the page's script ran, which nobody has heard: on slow phones that is much. */
export function useEarlyInput(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    for (const field of form.current?.elements ?? [])
      if (isText(field) && field.value !== field.defaultValue.replace(/\r\n?/g, "\n"))
        field.dispatchEvent(new Event(field.type === "file" ? "change" : "input", { bubbles: true }));
  }, [form]);
}

const isText = (field: Element): field is HTMLInputElement | HTMLTextAreaElement =>
  field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
