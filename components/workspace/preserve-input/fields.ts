export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a field holds: its text, whether it is ticked, what is selected, or its files. */
export type Held = readonly (string | boolean | File)[];

const isInput = (field: Element): field is HTMLInputElement => field instanceof HTMLInputElement;
export const isTick = (field: Element): field is HTMLInputElement =>
  isInput(field) && (field.type === "checkbox" || field.type === "radio");
export const isFiles = (field: Element): field is HTMLInputElement => isInput(field) && field.type === "file";

/** Something people fill in; buttons and hidden inputs are none. */
export const isField = (element: unknown): element is Field =>
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement ||
  (element instanceof HTMLInputElement && !["hidden", "submit", "button", "image", "reset"].includes(element.type));

export const fieldsOf = (form: HTMLFormElement): Field[] => [...form.elements].filter(isField);

export function heldBy(field: Field): Held {
  if (field instanceof HTMLSelectElement) return [...field.selectedOptions].map(({ value }) => value);
  if (isTick(field)) return [field.checked];
  return isFiles(field) ? [...(field.files ?? [])] : [field.value];
}

/** What the page gave the field to begin with. */
export function defaultOf(field: Field): Held {
  if (field instanceof HTMLSelectElement) {
    const chosen = [...field.options].filter((option) => option.defaultSelected);
    return (chosen.length > 0 || field.multiple ? chosen : [...field.options].slice(0, 1)).map(({ value }) => value);
  }
  if (isTick(field)) return [field.defaultChecked];
  return isFiles(field) ? [] : [field.defaultValue.replace(/\r\n?/g, "\n")];
}

export const isSame = (a: Held, b: Held): boolean => a.length === b.length && a.every((each, at) => each === b[at]);

export function fill(field: Field, held: Held): void {
  if (isSame(heldBy(field), held)) return;
  if (field instanceof HTMLSelectElement)
    for (const option of field.options) option.selected = held.includes(option.value);
  else if (isTick(field)) field.checked = held[0] === true;
  else if (isFiles(field)) field.files = fileListOf(held);
  else field.value = String(held[0]);
}

function fileListOf(held: Held): FileList {
  const files = new DataTransfer();
  for (const file of held) if (file instanceof File) files.items.add(file);
  return files.files;
}
