import {
  currentValueOf,
  defaultValueOf,
  type Field,
  type FieldValue,
  fieldsOf,
  fill,
  isFileInput,
  isSame,
} from "./fields";

/**
 * Preserves input when React resets a form after its action: changes made during the submission stay, and a form with
 * errors is not reset at all, except its files, which the server has stored. Returns a function that stops it.
 */
export function preserveInputDuringSubmission(page: Document): () => void {
  const submitted = new WeakMap<HTMLFormElement, Map<Field, FieldValue>>();
  const onSubmit = ({ target: form }: Event) => {
    if (form instanceof HTMLFormElement)
      submitted.set(form, new Map(fieldsOf(form).map((field) => [field, currentValueOf(field)])));
  };
  const onReset = (event: Event) => {
    const form = event.target;
    const before = form instanceof HTMLFormElement && submitted.get(form);
    if (!before) return;
    submitted.delete(form);
    event.preventDefault();
    const changed = findChanges(form, before);
    if (hasErrors(form)) {
      for (const field of fieldsOf(form).filter(isFileInput)) field.value = "";
      for (const [field, value] of changed) fill(field, value);
    } else {
      form.reset();
      for (const [field, value] of changed) fill(field, withoutSent(field, value, before));
    }
  };
  page.addEventListener("submit", onSubmit, true);
  page.addEventListener("reset", onReset, true);
  return () => {
    page.removeEventListener("submit", onSubmit, true);
    page.removeEventListener("reset", onReset, true);
  };
}

/** Returns the fields changed since the submission; a field that React has replaced is mapped to its successor. */
function findChanges(form: HTMLFormElement, before: ReadonlyMap<Field, FieldValue>): Map<Field, FieldValue> {
  const current = fieldsOf(form);
  const changed = new Map<Field, FieldValue>();
  for (const field of current)
    if (!isSame(currentValueOf(field), before.get(field) ?? defaultValueOf(field)))
      changed.set(field, currentValueOf(field));
  for (const [removed, value] of before) {
    if (removed.isConnected || isSame(currentValueOf(removed), value)) continue;
    const successor = current.find((field) => !before.has(field) && isSameControl(field, removed));
    if (successor) changed.set(successor, currentValueOf(removed));
  }
  return changed;
}

const isSameControl = (a: Field, b: Field): boolean => a.name === b.name && a.type === b.type && a.id === b.id;

/** A form with errors contains an alert or an invalid field. */
const hasErrors = (form: HTMLFormElement): boolean =>
  form.querySelector('[role="alert"], [aria-invalid="true"]') !== null;

/**
 * Removes a submitted message from the start of the text typed below it meanwhile. It does so if the response empties
 * the field, and also if it renders the whole text as a draft.
 */
function withoutSent(field: Field, value: FieldValue, before: ReadonlyMap<Field, FieldValue>): FieldValue {
  const [text, submitted] = [String(value[0]), String(before.get(field)?.[0] ?? "")];
  if (!(field instanceof HTMLTextAreaElement) || submitted === "" || !text.startsWith(submitted)) return value;
  if (field.defaultValue !== "" && field.defaultValue !== text) return value;
  // The draft of the shorter text is saved once React has finished.
  queueMicrotask(() => field.dispatchEvent(new Event("input", { bubbles: true })));
  return [text.slice(submitted.length).trimStart()];
}
