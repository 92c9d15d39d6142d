import { defineElement } from "../rendering/define-element";

function updateBadges() {
  const list = /(?:^|; )list=([^;]+)/.exec(document.cookie)?.[1];
  for (const badge of document.querySelectorAll("inquiry-badge"))
    badge.textContent = String(list?.split(".").length ?? "");
}

/** `<inquiry-badge>`: shows how many listings the cookie of the inquiry list contains; it is empty for none. */
defineElement("inquiry-badge", updateBadges);
addEventListener("pageshow", updateBadges);
