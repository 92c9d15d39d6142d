/** Returns the visible name of a form field: its label, or else the heading of its section. */
export function findFieldLabel(form: HTMLFormElement | null, name: string): string {
  const found = form?.elements.namedItem(name);
  const field = found instanceof RadioNodeList ? found[0] : found;
  const labels = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.labels : null;
  const isChoice = field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "hidden");
  const own = isChoice ? undefined : labels?.[0]?.textContent;
  const heading = field instanceof Element ? field.closest("section")?.querySelector("h2")?.textContent : undefined;
  return own ?? heading ?? form?.querySelector(`#${sectionOf(name)} h2`)?.textContent ?? name;
}

/** Returns the id of a field's section; finds one even if this form has no such field. */
const sectionOf = (name: string): string =>
  name === "pictures[]"
    ? "pictures"
    : name.startsWith("attribute.")
      ? "goods"
      : name.startsWith("lead")
        ? "lead-times"
        : "prices";
