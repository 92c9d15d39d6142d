import { findMistranslationReason } from "@/lib/translations/find-mistranslations";
import { createElement } from "../rendering/create-element";
import { detectTag, findRoute, hasBrowserTranslator, type Route, translateAlong } from "./browser-translator";
import { deviceStyles } from "./device-styles";
import type { TranslatorWords } from "./translator-words";

/** localStorage: "on" once the reader has chosen the browser's translator. */
const choice = "translate-on-device";
const chosen = "device-translation-chosen";

/**
 * `<device-translation from to>` around the text of a message: offers the translator of the browser, which works on the
 * device. The first use asks; the choice is remembered, and all messages of the page follow it. A browser without a
 * translator for these languages shows the text and the links in the element unchanged.
 *
 * The element draws in its shadow root and moves nothing, because React and `<thread-live>` own its children.
 */
class DeviceTranslation extends HTMLElement {
  #route: Route | undefined;
  #translation: string | undefined;
  #cancel = new AbortController();

  async connectedCallback() {
    if (!hasBrowserTranslator()) return;
    addEventListener(chosen, this.#follow);
    if (this.shadowRoot) return;
    this.addEventListener("formdata", this.#addShownText);
    this.#route = await findRoute(this.#attribute("from"), this.#attribute("to"));
    if (!this.#route || !this.isConnected || this.shadowRoot) return;
    this.attachShadow({ mode: "open" }).adoptedStyleSheets = [deviceStyles()];
    if (localStorage.getItem(choice) === "on" && this.#route.isDownloaded) await this.#translate();
    else this.#offer();
  }

  disconnectedCallback() {
    removeEventListener(chosen, this.#follow);
  }

  /** Adds the translation to a report of it. */
  #addShownText = ({ formData }: FormDataEvent) => {
    if (formData.get("source") === "device") formData.set("shown", this.#translation ?? "");
  };

  /** Translates after the reader has chosen to on another message, or shows the original after "stop". */
  #follow = () => {
    if (!this.shadowRoot) return;
    if (localStorage.getItem(choice) !== "on") this.#offer();
    else if (this.#translation === undefined) void this.#translate();
  };

  #offer() {
    const { translate, hint } = this.#words;
    this.#translation = undefined;
    this.#draw(
      createElement("slot", {}),
      slot("note"),
      button(translate, () => this.#choose(true), "main"),
      createElement("small", {}, hint),
    );
  }

  #choose(isOn: boolean) {
    if (isOn) localStorage.setItem(choice, "on");
    else localStorage.removeItem(choice);
    dispatchEvent(new Event(chosen));
  }

  async #translate() {
    const route = (await this.#detectedRoute()) ?? this.#route;
    if (!route) return;
    this.#cancel = new AbortController();
    const bar = createElement("progress", { max: "1", "aria-label": this.#words.loading });
    const share = createElement("b", {});
    const onProgress = (loaded: number) => {
      bar.value = loaded;
      share.textContent = `${Math.round(loaded * 100)}%`;
    };
    const cancel = button(this.#words.cancel, () => {
      this.#cancel.abort();
      this.#choose(false);
    });
    if (!route.isDownloaded)
      this.#draw(createElement("slot", {}), bar, row(createElement("small", {}, this.#words.loading), share, cancel));
    try {
      const blocks: string[] = [];
      for (const { text, isForeign } of this.#blocks)
        blocks.push(isForeign ? await translateAlong(route, text, onProgress, this.#cancel.signal) : text);
      this.#route = { ...route, isDownloaded: true };
      this.#show(blocks);
    } catch (error) {
      // The download is one for all messages, so each of them ends when it is cancelled on one.
      if (error instanceof DOMException && error.name === "AbortError") this.#offer();
      else this.#draw(createElement("slot", {}), createElement("small", {}, this.#words.failed), slot("sites"));
    }
  }

  /** The route from the language that the browser detects, which may be another one than the market assumed. */
  async #detectedRoute() {
    const assumed = this.#attribute("from");
    const detected = await detectTag(this.#foreignText, assumed);
    return detected === assumed ? this.#route : findRoute(detected, this.#attribute("to"));
  }

  /** Shows the translation above the folded original, unless a figure or a link has changed. */
  #show(blocks: string[]) {
    const { failed, rejected, onDevice, original, stop } = this.#words;
    const [before, after] = [this.#blocks.map(({ text }) => text).join("\n"), blocks.join("\n")];
    const reason = before === after ? failed : findMistranslationReason(before, after) && rejected;
    if (reason) return this.#draw(createElement("slot", {}), createElement("small", {}, reason), slot("sites"));
    this.#translation = after;
    const texts = blocks.map((block) => createElement("p", { lang: this.#attribute("to"), dir: "auto" }, block));
    const folded = createElement("details", {});
    folded.append(createElement("summary", {}, `${onDevice} · ${original}`), createElement("slot", {}), slot("report"));
    folded.append(button(stop, () => this.#choose(false)));
    this.#draw(...texts, folded);
    const report = this.querySelector<HTMLElement>(":scope > [slot=report]");
    if (report) report.hidden = false;
  }

  #draw(...parts: HTMLElement[]) {
    this.shadowRoot?.replaceChildren(...parts);
  }

  get #blocks() {
    const code = this.#attribute("to").split("-", 1)[0] ?? "";
    return [...this.querySelectorAll<HTMLElement>(":scope > p[lang]:not([slot])")].map((block) => ({
      text: block.textContent,
      isForeign: block.lang.split("-", 1)[0] !== code,
    }));
  }

  get #foreignText() {
    return this.#blocks
      .filter(({ isForeign }) => isForeign)
      .map(({ text }) => text)
      .join("\n");
  }

  get #words(): TranslatorWords {
    return JSON.parse(this.closest<HTMLElement>("[data-translator]")?.dataset.translator ?? "{}");
  }

  #attribute(name: "from" | "to"): string {
    return this.getAttribute(name) ?? "";
  }
}

const slot = (name: string) => createElement("slot", { name });

function button(label: string, onClick: () => void, className = ""): HTMLElement {
  const element = createElement("button", { type: "button", class: className }, label);
  element.onclick = onClick;
  return element;
}

function row(...parts: HTMLElement[]): HTMLElement {
  const element = createElement("div", {});
  element.append(...parts);
  return element;
}

if (!customElements.get("device-translation")) customElements.define("device-translation", DeviceTranslation);
