import { dress, make } from "../rendering/make";
import type { Answer } from "./suggest-answer";

const pause = 150;
const nothing: Answer = { status: "", groups: [] };
let lists = 0;

/**
 * `<suggest-list>`: offers what may follow what is typed into the search field beside it, in a list to walk with the arrow
 * keys. Asks once a pause, never while characters are being composed. The options are plain links.
 */
class SuggestList extends HTMLElement {
  connectedCallback() {
    const input = this.parentElement?.querySelector<HTMLInputElement>("[name=q]");
    const form = input?.form;
    if (!form) return;
    // The action is a whole address: https://host/ru/search.
    const locale = form.action.split("/")[3];
    const id = `suggest-${++lists}`;
    const list = make("div", { role: "listbox", id, "aria-label": input.getAttribute("aria-label") ?? "" });
    const status = make("p", { role: "status", class: "sr-only" });
    let options: HTMLElement[] = [];
    let said = "";
    let active = -1;
    // The words come last, and spaces after them ask nothing new.
    const question = () => String(new URLSearchParams(new FormData(form) as never)).replace(/\++$/, "");
    let asked = question();
    let waiting: ReturnType<typeof setTimeout>;

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
      status.textContent = isOpen ? said : "";
      input.setAttribute("aria-expanded", String(isOpen));
      mark(-1);
    };
    const show = (answer: Answer) => {
      options = [];
      said = answer.status;
      list.replaceChildren(
        ...answer.groups.map(({ label, items }) => {
          const group = make("div", { role: "group", "aria-label": label });
          for (const { label, href } of items) {
            const option = make("a", { role: "option", id: `${id}-${options.length}`, href, tabindex: "-1" });
            option.textContent = label;
            options.push(option);
            group.append(option);
          }
          return group;
        }),
      );
      open(options.length > 0 && document.activeElement === input);
    };
    const ask = async () => {
      const text = question();
      if (text === asked) return;
      asked = text;
      const answer: Answer = input.value.trim()
        ? await fetch(`/api/suggest?l=${locale}&${text}`)
            .then((response) => (response.ok ? response.json() : nothing))
            .catch(() => nothing)
        : nothing;
      // An answer that comes late is nobody's.
      if (text === asked) show(answer);
    };
    const wait = (event: Event) => {
      clearTimeout(waiting);
      mark(-1);
      if (!(event as InputEvent).isComposing) waiting = setTimeout(ask, pause);
    };

    input.oninput = wait;
    input.addEventListener("compositionend", wait);
    input.onblur = () => open(false);
    input.onkeydown = (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.isComposing || !options.length) return;
      if (step) {
        if (list.hidden) open(true);
        // The field itself is one of the places, before the first and after the last option.
        const places = options.length + 1;
        mark(((active + 1 + step + places) % places) - 1);
      } else if (event.key === "Escape" && !list.hidden) open(false);
      else if (event.key === "Enter" && active >= 0) options[active]?.click();
      else return;
      event.preventDefault();
    };
    // The field keeps the focus while an option is pressed.
    list.onmousedown = (event) => event.preventDefault();

    this.replaceChildren(list, status);
    dress(input, { role: "combobox", "aria-autocomplete": "list", "aria-controls": id });
    open(false);
  }
}

customElements.define("suggest-list", SuggestList);
