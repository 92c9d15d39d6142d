import { defineElement } from "../rendering/define-element";

function count() {
  const list = /(?:^|; )list=([^;]+)/.exec(document.cookie)?.[1];
  for (const badge of document.querySelectorAll("inquiry-badge"))
    badge.textContent = String(list?.split(".").length ?? "");
}

/** `<inquiry-badge>`: how many designs are on the inquiry list, read from its cookie; nothing when it is empty. */
defineElement("inquiry-badge", count);
addEventListener("pageshow", count);
