import { createElement } from "../rendering/create-element";
import type { LanguageHint } from "./language-hint";
import { languageOf, rememberLanguage } from "./remember-language.element";

/**
 * Links to the page in the browser's language if that differs from the page's and no language was ever chosen. Closing
 * the line chooses the page's language.
 */
async function offer() {
  const link = navigator.languages
    .map((tag) => document.querySelector<HTMLAnchorElement>(`[data-menu] a[hreflang|=${tag.split("-")[0]}]`))
    .find(Boolean);
  if (!link || link.ariaCurrent || /\blocale=/.test(document.cookie)) return;
  const { hreflang, href } = link;
  const line = createElement("p", { class: "hint", role: "status", lang: hreflang, dir: "auto" });
  document.querySelector("main")?.prepend(line);
  const { text, close }: LanguageHint = await (await fetch(`/api/hint?l=${languageOf(link)}`)).json();
  const translation = createElement("a", { href, hreflang }, text);
  const button = createElement("button", { "aria-label": close }, "✕");
  button.onclick = () => {
    rememberLanguage(languageOf(location));
    line.remove();
  };
  line.append(translation, button);
}

// A failed request shows nothing.
offer().catch(() => {});
