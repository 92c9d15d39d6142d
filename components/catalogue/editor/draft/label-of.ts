/** What people call a field of the form: its own label, else the heading of its part. */
export function labelOf(form: HTMLFormElement | null, name: string): string {
  const found = form?.elements.namedItem(name);
  const field = found instanceof RadioNodeList ? found[0] : found;
  const labels = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.labels : null;
  const isChoice = field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "hidden");
  const own = isChoice ? undefined : labels?.[0]?.textContent;
  const part = field instanceof Element ? field.closest("section")?.querySelector("h2")?.textContent : undefined;
  return own ?? part ?? form?.querySelector(`#${placeOf(name)} h2`)?.textContent ?? name;
}

/** Fields that are gone from one of the forms still belong to a part of it. */
const placeOf = (name: string): string =>
  name === "pictures[]"
    ? "pictures"
    : name.startsWith("attribute.")
      ? "goods"
      : name.startsWith("lead")
        ? "lead-times"
        : "prices";
