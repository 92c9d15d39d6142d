import { defaultOf, type Field, fieldsOf, fill, type Held, heldBy, isField, isFiles, isSame, isTick } from "./fields";

type EarlyInput = {
  /** From here on React hears for itself. */
  stop: () => void;
  /** Puts back what React wrote over, and says everything that was noted to whoever listens. */
  tell: () => void;
};

/**
 * Notes what was typed or chosen so far, and what is from now on. React takes over a page without asking its fields: it
 * writes over text areas, and hears of nothing else that changed.
 */
export function hearEarlyInput(page: Window): EarlyInput {
  const heard = new Map<Field, Held>();
  const hear = (field: unknown) => {
    if (!isField(field)) return;
    const held = heldBy(field);
    if (heard.has(field) || !isSame(held, defaultOf(field))) heard.set(field, held);
  };
  const onInput = ({ target }: Event) => hear(target);
  for (const form of page.document.forms) fieldsOf(form).forEach(hear);
  // At the window, before React, which may take the page over because of this very event.
  page.addEventListener("input", onInput, true);
  return {
    stop: () => page.removeEventListener("input", onInput, true),
    tell() {
      for (const [field, held] of heard) if (field.isConnected && !field.matches(":disabled")) tellOf(field, held);
      heard.clear();
    },
  };
}

/** React's note of what a field held when it last looked; it takes an event for news only if that is another. */
type Noted = { _valueTracker?: { setValue(value: string): void } };

function tellOf(field: Field, held: Held): void {
  if (isTick(field)) {
    const isOn = field.checked;
    // Only a click tells React. Of radio buttons the one that is on tells of all.
    if (field.type === "radio" && !isOn) return;
    field.checked = !isOn;
    field.click();
    return;
  }
  if (isFiles(field) || field instanceof HTMLSelectElement) {
    field.dispatchEvent(new Event("change", { bubbles: true }));
    return;
  }
  if (field instanceof HTMLTextAreaElement && isSame(heldBy(field), defaultOf(field))) fill(field, held);
  (field as Noted)._valueTracker?.setValue(`${field.value}\n`);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
