import { defaultOf, type Field, fieldsOf, fill, type Held, heldBy, isFiles, isSame } from "./fields";

/**
 * React resets a form once its action has answered. What was typed or chosen meanwhile stays; a form that says what is
 * wrong stays as it is, but for files, which its answer holds. The function that comes back ends it.
 */
export function keepLateInput(page: Document): () => void {
  const sent = new WeakMap<HTMLFormElement, Map<Field, Held>>();
  const onSubmit = ({ target: form }: Event) => {
    if (form instanceof HTMLFormElement) sent.set(form, new Map(fieldsOf(form).map((field) => [field, heldBy(field)])));
  };
  const onReset = (event: Event) => {
    const form = event.target;
    const before = form instanceof HTMLFormElement && sent.get(form);
    if (!before) return;
    sent.delete(form);
    event.preventDefault();
    const late = lateIn(form, before);
    if (isRefused(form)) {
      for (const field of fieldsOf(form).filter(isFiles)) field.value = "";
      for (const [field, held] of late) fill(field, held);
    } else {
      form.reset();
      for (const [field, held] of late) fill(field, withoutSent(field, held, before));
    }
  };
  page.addEventListener("submit", onSubmit, true);
  page.addEventListener("reset", onReset, true);
  return () => {
    page.removeEventListener("submit", onSubmit, true);
    page.removeEventListener("reset", onReset, true);
  };
}

/** What was changed since the form was sent, by the field that stands there now: the answer may have made it anew. */
function lateIn(form: HTMLFormElement, before: ReadonlyMap<Field, Held>): Map<Field, Held> {
  const now = fieldsOf(form);
  const late = new Map<Field, Held>();
  for (const field of now)
    if (!isSame(heldBy(field), before.get(field) ?? defaultOf(field))) late.set(field, heldBy(field));
  for (const [gone, held] of before) {
    if (gone.isConnected || isSame(heldBy(gone), held)) continue;
    const heir = now.find((field) => !before.has(field) && isNamedLike(field, gone));
    if (heir) late.set(heir, heldBy(gone));
  }
  return late;
}

const isNamedLike = (a: Field, b: Field): boolean => a.name === b.name && a.type === b.type && a.id === b.id;

/** The same sign by which people and screen readers know it. */
const isRefused = (form: HTMLFormElement): boolean =>
  form.querySelector('[role="alert"], [aria-invalid="true"]') !== null;

/**
 * A message that went out is no part of the next one, which was begun below it: not where the answer empties its field,
 * nor where what was typed meanwhile has already been kept as a draft.
 */
function withoutSent(field: Field, held: Held, before: ReadonlyMap<Field, Held>): Held {
  const [text, sent] = [String(held[0]), String(before.get(field)?.[0] ?? "")];
  if (!(field instanceof HTMLTextAreaElement) || sent === "" || !text.startsWith(sent)) return held;
  if (field.defaultValue !== "" && field.defaultValue !== text) return held;
  // Whoever keeps drafts of it hears of the shorter one, once React is done.
  queueMicrotask(() => field.dispatchEvent(new Event("input", { bubbles: true })));
  return [text.slice(sent.length).trimStart()];
}
