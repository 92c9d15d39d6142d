import { defineElement } from "../rendering/define-element";

/** How long typing must pause before the number of results is loaded. */
const pauseMs = 300;

/**
 * `<filter-form>`: on wide screens submits the form at once when a choice is made with the pointer; typed and keyboard
 * input needs the button. The button shows the number of results of the current choices. Leaves empty fields out of the
 * URL.
 */
defineElement("filter-form", (filters) => {
  const form = filters.querySelector("form");
  const button = form?.querySelector("button");
  if (!form || !button) return;
  form.onformdata = ({ formData }) => {
    const all = [...formData];
    for (const [name] of all) formData.delete(name);
    for (const [name, value] of all) if (value) formData.append(name, value);
  };
  let latest = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const showCount = async () => {
    const current = ++latest;
    const choices = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    const text = await fetch(`${form.action}?${choices}`, { headers: { accept: "text/html" } }).then(
      (response) => response.text(),
      () => "",
    );
    const found = new DOMParser().parseFromString(text, "text/html").querySelector<HTMLElement>("[data-count]");
    if (found && current === latest) button.textContent = found.dataset.count ?? "";
  };
  const isWide = matchMedia("(width>=64rem)").matches;
  button.hidden = isWide;
  button.textContent = button.dataset.count ?? button.textContent;
  form.oninput = ({ target }) => {
    button.hidden = false;
    if (isWide && !(target as Element).matches(":focus-visible")) return form.requestSubmit();
    clearTimeout(pause);
    pause = setTimeout(showCount, pauseMs);
  };
});
