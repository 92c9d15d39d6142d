import { createElement } from "../rendering/create-element";
import type { SuggestedLink, SuggestResponse } from "./suggest-response";

/**
 * Heading of the reader's last searches, and labels of the options that remove one and all, by language. The build of
 * the script fills them in; the HTML of every page would otherwise contain them.
 */
declare const recentLabels: Record<string, RecentLabels>;
export type RecentLabels = { recent: string; remove: string; clear: string };
export const labelsIn = (locale: string): RecentLabels => recentLabels[locale] ?? { recent: "", remove: "", clear: "" };

/** A last search with its link. */
export type RecentLink = { words: string; href: string };

/** Creates a group with a link for each suggestion. */
export const createGroup = ({ label, items }: SuggestResponse["groups"][number]): HTMLElement =>
  appendTo(createElement("div", { role: "group", "aria-label": label }), ...items.map(createLink));

/** Creates the group of last searches: each a link beside an option that removes it, and for all one that clears. */
export function createRecentGroup(labels: RecentLabels, items: RecentLink[], isAll: boolean): HTMLElement {
  const group = createElement("div", { role: "group", "aria-label": labels.recent });
  for (const { words, href } of items) {
    const label = `${labels.remove}: ${words}`;
    const remove = createElement("span", { role: "option", "aria-label": label, title: label, "data-remove": words });
    const row = createElement("div", { role: "none", class: "recent" });
    group.append(appendTo(row, createLink({ label: words, href }), remove));
  }
  if (isAll) group.append(appendTo(createElement("span", { role: "option", "data-clear": "" }), labels.clear));
  return group;
}

function createLink({ label, href, detail, picture, lang }: SuggestedLink): HTMLElement {
  const link = createElement("a", { role: "option", href, tabindex: "-1" });
  if (picture) {
    const size = { width: "40", height: "40", alt: "", loading: "lazy", decoding: "async" };
    const image = createElement("img", { ...size, src: picture });
    image.onerror = () => image.remove();
    link.append(image);
  }
  link.append(appendTo(createElement("bdi", lang ? { lang } : {}), label));
  if (detail) link.append(" ", appendTo(createElement("small", {}), appendTo(createElement("bdi", {}), detail)));
  return link;
}

function appendTo(parent: HTMLElement, ...children: (Node | string)[]): HTMLElement {
  parent.append(...children);
  return parent;
}
