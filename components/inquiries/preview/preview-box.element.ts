import type { MessagePreview } from "@/lib/translations/preview-message";
import { createElement } from "../../rendering/create-element";

/** Milliseconds without typing before a request, and before screen readers announce the result. */
const [pause, announcePause] = [400, 1200];

/**
 * `<preview-box>` in a `<message-preview>`: shows what the other side will read of the text field above it, and offers
 * ready sentences that resemble the last one. A click on an offer puts it in place of that sentence.
 */
class PreviewBox extends HTMLElement {
  private timer?: ReturnType<typeof setTimeout>;
  private announceTimer?: ReturnType<typeof setTimeout>;
  private request?: AbortController;
  private shown = "";
  private readonly list = createElement("div", { class: "mt-2 grid justify-items-start gap-2" });
  private readonly announced = createElement("p", { role: "status", class: "sr-only" });

  connectedCallback() {
    const box = this.firstElementChild;
    // Keyboards scroll the box only if it can have the focus.
    box?.setAttribute("tabindex", "0");
    box?.append(this.list);
    this.append(this.announced);
    for (const event of ["input", "focusin"]) this.parentElement?.addEventListener(event, () => this.later());
    this.closest("form")?.addEventListener("reset", () => this.later());
    this.later();
  }

  private get area() {
    return this.parentElement?.querySelector("textarea");
  }

  private later() {
    clearTimeout(this.timer);
    clearTimeout(this.announceTimer);
    this.timer = setTimeout(() => void this.update(), pause);
  }

  private async update() {
    const body = this.area?.value.slice(0, 4000) ?? "";
    if (body === this.shown) return;
    this.shown = body;
    this.request?.abort();
    this.request = new AbortController();
    const { written: from, read: to, side } = this.dataset;
    const response = await fetch("/api/phrases", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ body, from, to, side }),
      signal: this.request.signal,
    }).catch(() => undefined);
    if (response?.ok) this.show((await response.json()) as MessagePreview);
    else if (response) this.shown = "";
  }

  private show({ blocks, offers, status }: MessagePreview) {
    const { list, announced } = this;
    list.replaceChildren(...blocks.filter(({ text }) => text).map(toParagraph));
    list.previousElementSibling?.toggleAttribute("hidden", list.children.length > 0);
    if (offers) {
      const label = createElement("p", { class: "text-ink-3 text-xs" }, offers.label);
      list.append(label, ...offers.sentences.map((sentence) => this.toOffer(sentence, offers.replaces)));
    }
    clearTimeout(this.announceTimer);
    this.announceTimer = setTimeout(() => {
      announced.textContent = status;
    }, announcePause);
  }

  private toOffer(sentence: string, replaces: string): HTMLElement {
    const button = createElement("button", {
      type: "button",
      dir: "auto",
      class: "min-h-11 rounded-m border border-line px-3 py-1 text-start text-sm hover:border-ink",
    });
    button.textContent = sentence;
    button.addEventListener("click", () => this.replace(replaces, sentence));
    return button;
  }

  /** Selects the first blank of the sentence, so that typing fills it in. */
  private replace(text: string, sentence: string) {
    const area = this.area;
    const start = area?.value.lastIndexOf(text) ?? -1;
    if (!area || start < 0) return;
    area.focus();
    area.setRangeText(sentence, start, start + text.length, "end");
    const blank = area.value.indexOf("…", start);
    if (blank >= 0 && blank < start + sentence.length) area.setSelectionRange(blank, blank + 1);
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function toParagraph({ text, lang, mark }: MessagePreview["blocks"][number]): HTMLElement {
  const className = `whitespace-pre-wrap break-words ${mark ? "border-drum border-s-2 ps-2 text-ink-2" : ""}`;
  const paragraph = createElement("p", { lang, dir: "auto", class: className }, text);
  if (!mark) return paragraph;
  const group = createElement("div", { class: "grid gap-0.5" });
  const note = createElement("p", { class: "ps-2 text-ink-3 text-xs" }, mark);
  group.append(paragraph, note);
  return group;
}

customElements.define("preview-box", PreviewBox);
