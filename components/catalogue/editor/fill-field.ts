/** Writes into a field as if it was typed, so that everybody who listens hears of it. */
export function fillField(form: HTMLFormElement | null, name: string, value: string, index = 0): void {
  const found = form?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(`[name="${CSS.escape(name)}"]`)[index];
  if (!found || found.value === value) return;
  found.value = value;
  found.dispatchEvent(new Event("input", { bubbles: true }));
}

export const valueIn = (form: HTMLFormElement | null, name: string, index = 0): string =>
  form?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(`[name="${CSS.escape(name)}"]`)[index]?.value ?? "";
