export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The value of a field: its text, whether it is checked, the selected options, or its files. */
export type FieldValue = readonly (string | boolean | File)[];

const isInput = (field: Element): field is HTMLInputElement => field instanceof HTMLInputElement;
export const isCheckable = (field: Element): field is HTMLInputElement =>
  isInput(field) && (field.type === "checkbox" || field.type === "radio");
export const isFileInput = (field: Element): field is HTMLInputElement => isInput(field) && field.type === "file";

/** A field that people fill in; buttons and hidden inputs are not. */
export const isField = (element: unknown): element is Field =>
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement ||
  (element instanceof HTMLInputElement && !["hidden", "submit", "button", "image", "reset"].includes(element.type));

export const fieldsOf = (form: HTMLFormElement): Field[] => [...form.elements].filter(isField);

export function currentValueOf(field: Field): FieldValue {
  if (field instanceof HTMLSelectElement) return [...field.selectedOptions].map(({ value }) => value);
  if (isCheckable(field)) return [field.checked];
  return isFileInput(field) ? [...(field.files ?? [])] : [field.value];
}

/** Returns the value that the page rendered into the field. */
export function defaultValueOf(field: Field): FieldValue {
  if (field instanceof HTMLSelectElement) {
    const chosen = [...field.options].filter((option) => option.defaultSelected);
    return (chosen.length > 0 || field.multiple ? chosen : [...field.options].slice(0, 1)).map(({ value }) => value);
  }
  if (isCheckable(field)) return [field.defaultChecked];
  return isFileInput(field) ? [] : [field.defaultValue.replace(/\r\n?/g, "\n")];
}

export const isSame = (a: FieldValue, b: FieldValue): boolean =>
  a.length === b.length && a.every((each, index) => each === b[index]);

export function fill(field: Field, value: FieldValue): void {
  if (isSame(currentValueOf(field), value)) return;
  if (field instanceof HTMLSelectElement)
    for (const option of field.options) option.selected = value.includes(option.value);
  else if (isCheckable(field)) field.checked = value[0] === true;
  else if (isFileInput(field)) field.files = fileListOf(value);
  else field.value = String(value[0]);
}

function fileListOf(value: FieldValue): FileList {
  const files = new DataTransfer();
  for (const file of value) if (file instanceof File) files.items.add(file);
  return files.files;
}
