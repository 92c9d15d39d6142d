/** Sets a field's value and dispatches an input event, so that all listeners run as for typing. */
export function fillField(form: HTMLFormElement | null, name: string, value: string, index = 0): void {
  const found = form?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(`[name="${CSS.escape(name)}"]`)[index];
  if (!found || found.value === value) return;
  found.value = value;
  found.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Returns the value of the field, or of the `index`-th of that name; empty if there is none. */
export const fieldValue = (form: HTMLFormElement | null, name: string, index = 0): string =>
  form?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(`[name="${CSS.escape(name)}"]`)[index]?.value ?? "";
