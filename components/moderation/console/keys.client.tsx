"use client";

import { useEffect } from "react";

/**
 * Lets operators press the keys that links, buttons and radio buttons state in `aria-keyshortcuts`. On pages with a
 * list, J and K move between its rows (`data-row`). Single keys rest while somebody writes.
 */
export function Keys() {
  useEffect(() => {
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return null;
}

function press(event: KeyboardEvent): void {
  const isSubmit = event.key === "Enter" && (event.ctrlKey || event.metaKey);
  if (!isSubmit && (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target))) return;
  const key = isSubmit ? "Control+Enter" : event.key.toLowerCase();
  const target = [...document.querySelectorAll<HTMLElement>("[aria-keyshortcuts]")].find(
    (each) => each.getAttribute("aria-keyshortcuts") === key && each.checkVisibility(),
  );
  if (target) {
    event.preventDefault();
    target.focus();
    target.click();
  } else if (key === "j" || key === "k") moveFocus(key === "j" ? 1 : -1);
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && target.type !== "radio" && target.type !== "checkbox");

function moveFocus(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
  const focused = document.activeElement;
  const at = focused instanceof HTMLElement ? rows.indexOf(focused) : -1;
  rows[at < 0 ? 0 : at + step]?.focus();
}
