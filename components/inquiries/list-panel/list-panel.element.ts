import { createElement } from "@/components/rendering/create-element";
import type { ListPanel } from "./list-panel";

/**
 * `<list-panel>`: shows the inquiry list beside the page, as a dialog that leaves the page usable, and follows its
 * changes. It closes with Escape or its button; then its link has the focus again. If the list can't be loaded, the
 * browser opens the list's page instead.
 */
class ListPanelElement extends HTMLElement {
  readonly #changes = new MutationObserver(() => this.#load());

  connectedCallback() {
    const badge = document.querySelector("inquiry-badge");
    if (!badge) return;
    this.role = "dialog";
    this.onkeydown = ({ key }) => key === "Escape" && this.#close();
    this.#changes.observe(badge, { childList: true, characterData: true, subtree: true });
    void this.#load().then(() => this.querySelector("button")?.focus());
  }

  disconnectedCallback() {
    this.#changes.disconnect();
  }

  get #link() {
    return document.querySelector("inquiry-badge")?.closest("a");
  }

  #close() {
    this.remove();
    this.#link?.focus();
  }

  async #load() {
    const [, locale = ""] = location.pathname.split("/");
    const query = new URLSearchParams(this.#link?.search);
    query.set("locale", locale);
    try {
      const response = await fetch(`/api/inquiry-list?${query}`);
      if (!response.ok) throw new Error(response.statusText);
      this.#show(await response.json(), query.get("currency"));
    } catch {
      location.assign(this.#link?.href ?? "");
    }
  }

  #show(panel: ListPanel, currency: string | null) {
    const inPanel = this.contains(document.activeElement);
    const close = createElement("button", { type: "button", "aria-label": panel.close }, "×");
    close.onclick = () => this.#close();
    const head = createElement("div", { class: "list-head" });
    head.append(createElement("h2", {}, panel.title), close);
    const lines = createElement("ul", {});
    lines.append(...panel.lines.map((line) => this.#line(line, panel.remove)));
    const href = panel.open.href + (currency ? `?currency=${currency}` : "");
    const open = createElement("a", { href, class: "button button-go" }, panel.open.text);
    const foot = createElement("div", { class: "list-foot" });
    foot.append(createElement("p", {}, panel.total ?? ""), open);
    this.ariaLabel = panel.title;
    this.replaceChildren(head, ...(panel.lines.length > 0 ? [lines, foot] : [createElement("p", {}, panel.empty)]));
    if (inPanel) close.focus();
  }

  #line({ title, lang, href, picture, facts, remove, line }: ListPanel["lines"][number], removeText: string) {
    const row = createElement("li", {});
    if (picture) row.append(createElement("img", { src: picture, alt: "", width: "56", height: "56" }));
    const words = createElement("div", {});
    const button = createElement("button", { type: "button", "aria-label": remove }, removeText);
    button.onclick = () => void this.#remove(line);
    words.append(createElement("a", { href, lang, dir: "auto" }, title), createElement("p", {}, facts), button);
    row.append(words);
    return row;
  }

  async #remove(line: string) {
    const [, locale] = location.pathname.split("/");
    const response = await fetch("/api/inquiry-list", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ locale, line, isRemoved: true }),
    });
    await response.text();
    dispatchEvent(new Event("inquiry-list"));
  }
}

customElements.define("list-panel", ListPanelElement);
