import { make } from "../rendering/make";
import type { ReadIn } from "./language-hint";
import { languageOf, rememberLanguage } from "./remember-language.element";

/**
 * Who reads another of our languages than the page's, and never chose one, is told once that the page is there in it. To
 * close the line is to choose the page's language. It goes with the page it was said on.
 */
async function offer() {
  const link = navigator.languages
    .map((wish) => document.querySelector<HTMLAnchorElement>(`[data-menu] a[hreflang|=${wish.split("-")[0]}]`))
    .find(Boolean);
  if (!link || link.ariaCurrent || /\blocale=/.test(document.cookie)) return;
  const { hreflang, href } = link;
  const line = make("p", { class: "read-in", role: "status", lang: hreflang, dir: "auto" });
  document.querySelector("main")?.prepend(line);
  const { text, close }: ReadIn = await (await fetch(`/api/read-in?l=${languageOf(link)}`)).json();
  const way = make("a", { href, hreflang });
  const button = make("button", { "aria-label": close });
  way.textContent = text;
  button.textContent = "✕";
  button.onclick = () => {
    rememberLanguage(languageOf(location));
    line.remove();
  };
  line.append(way, button);
}

// Without an answer nothing is said.
offer().catch(() => {});
