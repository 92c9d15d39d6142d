import { createElement, setAttributes } from "../rendering/create-element";
import type { SuggestResponse } from "./suggest-response";

/** Milliseconds without typing before a request. */
const debounceMs = 150;
const noSuggestions: SuggestResponse = { status: "", groups: [] };
let lists = 0;

/**
 * `<suggest-list>`: shows suggestions for the search field beside it as a listbox of links with arrow-key navigation.
 * Requests are debounced, and none is sent during IME composition.
 */
class SuggestList extends HTMLElement {
  connectedCallback() {
    const input = this.parentElement?.querySelector<HTMLInputElement>("[name=q]");
    const form = input?.form;
    if (!form) return;
    // `form.action` is an absolute URL: https://host/ru/search.
    const locale = form.action.split("/")[3];
    const id = `suggest-${++lists}`;
    const list = createElement("div", { role: "listbox", id, "aria-label": input.getAttribute("aria-label") ?? "" });
    const status = createElement("p", { role: "status", class: "sr-only" });
    let options: HTMLElement[] = [];
    let statusText = "";
    let active = -1;
    // The text field comes last, and trailing spaces do not change the query.
    const currentQuery = () => String(new URLSearchParams(new FormData(form) as never)).replace(/\++$/, "");
    let requestedQuery = currentQuery();
    let timer: ReturnType<typeof setTimeout>;

    const mark = (index: number) => {
      options[active]?.removeAttribute("aria-selected");
      active = index;
      const option = options[index];
      option?.setAttribute("aria-selected", "true");
      option?.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", option?.id ?? "");
    };
    const open = (isOpen: boolean) => {
      list.hidden = !isOpen;
      status.textContent = isOpen ? statusText : "";
      input.setAttribute("aria-expanded", String(isOpen));
      mark(-1);
    };
    const show = (answer: SuggestResponse) => {
      options = [];
      statusText = answer.status;
      list.replaceChildren(
        ...answer.groups.map(({ label, items }) => {
          const group = createElement("div", { role: "group", "aria-label": label });
          for (const { label, href } of items) {
            const option = createElement("a", { role: "option", id: `${id}-${options.length}`, href, tabindex: "-1" });
            option.textContent = label;
            options.push(option);
            group.append(option);
          }
          return group;
        }),
      );
      open(options.length > 0 && document.activeElement === input);
    };
    const load = async () => {
      const query = currentQuery();
      if (query === requestedQuery) return;
      requestedQuery = query;
      const answer: SuggestResponse = input.value.trim()
        ? await fetch(`/api/suggest?l=${locale}&${query}`)
            .then((response) => (response.ok ? response.json() : noSuggestions))
            .catch(() => noSuggestions)
        : noSuggestions;
      // A response to an earlier query is dropped.
      if (query === requestedQuery) show(answer);
    };
    const scheduleLoad = (event: Event) => {
      clearTimeout(timer);
      mark(-1);
      if (!(event as InputEvent).isComposing) timer = setTimeout(load, debounceMs);
    };

    input.oninput = scheduleLoad;
    input.addEventListener("compositionend", scheduleLoad);
    input.onblur = () => open(false);
    input.onkeydown = (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.isComposing || !options.length) return;
      if (step) {
        if (list.hidden) open(true);
        // The field itself is one position, before the first and after the last option.
        const positions = options.length + 1;
        mark(((active + 1 + step + positions) % positions) - 1);
      } else if (event.key === "Escape" && !list.hidden) open(false);
      else if (event.key === "Enter" && active >= 0) options[active]?.click();
      else return;
      event.preventDefault();
    };
    // The field keeps the focus while an option is pressed.
    list.onmousedown = (event) => event.preventDefault();

    this.replaceChildren(list, status);
    setAttributes(input, { role: "combobox", "aria-autocomplete": "list", "aria-controls": id });
    open(false);
  }
}

customElements.define("suggest-list", SuggestList);
