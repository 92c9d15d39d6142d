import { createElement } from "../rendering/create-element";
import { addRecentSearch, clearRecentSearches, matchRecentSearches, removeRecentSearch } from "./recent-searches";
import { createGroup, createRecentGroup, labelsIn } from "./suggest-options";
import type { SuggestedLink, SuggestResponse } from "./suggest-response";

/** Milliseconds without typing before a request. */
const debounceMs = 150;
const noSuggestions: SuggestResponse = { status: "", groups: [] };
let lists = 0;

/**
 * `<suggest-box>`: shows suggestions for the search field as a listbox of links with arrow-key navigation, and for an
 * empty field the reader's last searches. Requests are debounced, and none is sent during IME composition. In a row of
 * a last search the arrow key towards its end selects its removal, and Delete removes it.
 */
class SuggestBox extends HTMLElement {
  connectedCallback() {
    const input = this.closest("search")?.querySelector<HTMLInputElement>("[name=q]");
    const form = input?.form;
    if (!form) return;
    // `form.action` is an absolute URL: https://host/ru/search.
    const { pathname } = new URL(form.action);
    const locale = pathname.split("/")[1] ?? "";
    const labels = labelsIn(locale);
    const id = `suggest-${++lists}`;
    const list = createElement("div", { role: "listbox", id, "aria-label": input.getAttribute("aria-label") ?? "" });
    const status = createElement("p", { role: "status", class: "sr-only" });
    let answer = noSuggestions;
    /** Options in reach of the arrow keys up and down; that of a removal is beside the link of its row. */
    let options: HTMLElement[] = [];
    let statusText = "";
    let active: HTMLElement | undefined;
    const parameters = () => new URLSearchParams(new FormData(form) as never);
    // The text field comes last, and trailing spaces do not change the query.
    const currentQuery = () => String(parameters()).replace(/\++$/, "");
    let requestedQuery = "";
    let timer: ReturnType<typeof setTimeout>;

    const mark = (option?: HTMLElement) => {
      active?.removeAttribute("aria-selected");
      active = option;
      option?.setAttribute("aria-selected", "true");
      option?.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", option?.id ?? "");
    };
    const open = (isOpen: boolean) => {
      list.hidden = !isOpen;
      status.textContent = isOpen ? statusText : "";
      input.setAttribute("aria-expanded", String(isOpen));
      mark();
    };
    const searchFor = (words: string) => {
      const query = parameters();
      query.set("q", words);
      return `${pathname}?${query}`;
    };
    const show = () => {
      const searches = matchRecentSearches(input.value);
      const isAll = !input.value.trim();
      const shown = searches.map((words) => words.toLowerCase());
      const isNew = ({ label, href }: SuggestedLink) =>
        !href.startsWith(`${pathname}?`) || !shown.includes(label.toLowerCase());
      const groups = answer.groups.map((group) => ({ ...group, items: group.items.filter(isNew) }));
      list.replaceChildren(...groups.filter(({ items }) => items.length > 0).map(createGroup));
      const links = searches.map((words) => ({ words, href: searchFor(words) }));
      if (searches.length) list.prepend(createRecentGroup(labels, links, isAll));
      const all = [...list.querySelectorAll<HTMLElement>("[role=option]")];
      for (const [index, option] of all.entries()) option.id = `${id}-${index}`;
      options = all.filter((option) => !option.dataset.remove);
      statusText = [searches.length && `${labels.recent}: ${searches.length}`, answer.status]
        .filter(Boolean)
        .join(". ");
      open(options.length > 0 && document.activeElement === input);
    };
    const load = async () => {
      const query = currentQuery();
      if (query === requestedQuery) return;
      requestedQuery = query;
      const loaded: SuggestResponse = input.value.trim()
        ? await fetch(`/api/suggest?l=${locale}&${query}`)
            .then((response) => (response.ok ? response.json() : noSuggestions))
            .catch(() => noSuggestions)
        : noSuggestions;
      // A response to an earlier query is dropped.
      if (query !== requestedQuery) return;
      answer = loaded;
      show();
    };
    const scheduleLoad = (event?: Event) => {
      clearTimeout(timer);
      mark();
      if (!(event as InputEvent | undefined)?.isComposing) timer = setTimeout(load, debounceMs);
    };
    const showRecent = () => {
      if (!input.value.trim()) show();
    };
    const removeRecent = (words: string) => {
      const row = options.findIndex((option) => option.textContent === words);
      removeRecentSearch(words);
      show();
      if (!list.hidden) mark(options[Math.min(row, options.length - 1)]);
    };
    const storeSearch = (event: Event) => {
      const link = (event.target as Element).closest("a");
      if (link?.pathname === pathname) addRecentSearch(new URLSearchParams(link.search).get("q") ?? "");
    };

    input.oninput = scheduleLoad;
    input.addEventListener("compositionend", scheduleLoad);
    input.onfocus = showRecent;
    input.onblur = () => open(false);
    input.onkeydown = (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const isMirrored = getComputedStyle(list).direction === "rtl";
      const [towardsEnd, towardsStart] = isMirrored ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
      const removal = active?.parentElement?.querySelector<HTMLElement>(":scope > [data-remove]");
      if (event.isComposing || !options.length) return;
      if (step) {
        if (list.hidden) open(true);
        // The field itself is one position, before the first and after the last option.
        const positions = options.length + 1;
        const link = active && active === removal ? (active.previousElementSibling as HTMLElement) : active;
        const position = link ? options.indexOf(link) + 1 : 0;
        mark(options[((position + step + positions) % positions) - 1]);
      } else if (event.key === "Escape" && !list.hidden) open(false);
      else if (event.key === "Enter" && active) active.click();
      else if (event.key === "Delete" && removal) removeRecent(removal.dataset.remove ?? "");
      else if (event.key === towardsEnd && removal && active !== removal) mark(removal);
      else if (event.key === towardsStart && active && active === removal)
        mark(active.previousElementSibling as HTMLElement);
      else return;
      event.preventDefault();
    };
    form.addEventListener("submit", () => addRecentSearch(input.value));
    // The field keeps the focus while an option is pressed.
    list.onmousedown = (event) => event.preventDefault();
    // A mouse follows a link when it is pressed, before a click; see page-swap.element.ts.
    list.onpointerdown = (event) => {
      if (event.pointerType === "mouse" && !event.button) storeSearch(event);
    };
    list.onclick = (event) => {
      storeSearch(event);
      const { remove: words, clear: isClear } = (event.target as HTMLElement).dataset;
      if (words !== undefined) removeRecent(words);
      if (isClear === undefined) return;
      clearRecentSearches();
      show();
    };

    this.replaceChildren(list, status);
    input.setAttribute("aria-controls", id);
    open(false);
    // The reader may have typed while this script was loading.
    if (input.value === input.defaultValue) {
      requestedQuery = currentQuery();
      showRecent();
    } else scheduleLoad();
  }
}

customElements.define("suggest-box", SuggestBox);
