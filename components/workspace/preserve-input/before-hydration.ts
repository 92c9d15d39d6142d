import {
  currentValueOf,
  defaultValueOf,
  type Field,
  type FieldValue,
  fieldsOf,
  fill,
  isCheckable,
  isField,
  isFileInput,
  isSame,
} from "./fields";

type EarlyInput = {
  /** Stops recording; from here on React handles events itself. */
  stop: () => void;
  /** Restores the text that React has overwritten, and dispatches the events that React has missed. */
  replay: () => void;
};

/**
 * Records input made before hydration. React hydrates a page without reading its fields: it overwrites text areas and
 * misses all other changes.
 */
export function recordInputBeforeHydration(page: Window): EarlyInput {
  const recorded = new Map<Field, FieldValue>();
  const record = (field: unknown) => {
    if (!isField(field)) return;
    const value = currentValueOf(field);
    if (recorded.has(field) || !isSame(value, defaultValueOf(field))) recorded.set(field, value);
  };
  const onInput = ({ target }: Event) => record(target);
  for (const form of page.document.forms) fieldsOf(form).forEach(record);
  // The window handles the event before React, which may hydrate the page because of this very event.
  page.addEventListener("input", onInput, true);
  return {
    stop: () => page.removeEventListener("input", onInput, true),
    replay() {
      for (const [field, value] of recorded)
        if (field.isConnected && !field.matches(":disabled")) replayField(field, value);
      recorded.clear();
    },
  };
}

/** React's record of a field's last known value; React ignores an event unless the value differs from it. */
type Tracked = { _valueTracker?: { setValue(value: string): void } };

function replayField(field: Field, value: FieldValue): void {
  if (isCheckable(field)) {
    const isChecked = field.checked;
    // React detects only clicks. Of radio buttons, only the checked one is clicked.
    if (field.type === "radio" && !isChecked) return;
    field.checked = !isChecked;
    field.click();
    return;
  }
  if (isFileInput(field) || field instanceof HTMLSelectElement) {
    field.dispatchEvent(new Event("change", { bubbles: true }));
    return;
  }
  if (field instanceof HTMLTextAreaElement && isSame(currentValueOf(field), defaultValueOf(field))) fill(field, value);
  (field as Tracked)._valueTracker?.setValue(`${field.value}\n`);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
