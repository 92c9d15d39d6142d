import { createElement, setAttributes } from "../rendering/create-element";
import { defineElement } from "../rendering/define-element";
import { isPlainClick } from "../rendering/is-plain-click";

type Card = { link: HTMLAnchorElement; line: string };
type Answer = { text: string; undo: string };

/** How long a card offers to undo a change, in milliseconds. */
const undoMs = 6_000;
/** Requests are sent one after another, because each answer of the list sets the cookie of the whole list. */
let queue: Promise<unknown> = Promise.resolve();

/** Returns the lines of the list's cookie: `2k9x7q*2400` each. */
const linesInCookie = (): string[] => /(?:^|; )list=([^;]+)/.exec(document.cookie)?.[1]?.split(".") ?? [];
/** Returns the line that a card's "+" adds, or the id of the listing that its heart saves. */
const lineOf = ({ search }: HTMLAnchorElement) => {
  const query = new URLSearchParams(search);
  return query.get("add") ?? query.get("design") ?? "";
};
const isSave = ({ className }: HTMLAnchorElement) => className === "card-save";
const sameListing = (line: string) => (other: string) => other.split("*")[0] === line.split("*")[0];

function updateBadges() {
  for (const badge of document.querySelectorAll("inquiry-badge"))
    badge.textContent = String(linesInCookie().length || "");
}

/** Marks each card whose listing is on the list. */
function markCards(list: HTMLElement) {
  for (const link of list.querySelectorAll<HTMLAnchorElement>(".card-add"))
    setAttributes(link, { role: "button", "aria-pressed": String(linesInCookie().some(sameListing(lineOf(link)))) });
}

function updateAll() {
  updateBadges();
  for (const list of document.querySelectorAll<HTMLElement>("add-to-list")) markCards(list);
}

/**
 * Adds a card's line to the list, saves its listing in the account, or undoes that; the card shows the result at once
 * and its text with the answer.
 */
function change({ link, line }: Card, isRemoved: boolean) {
  setAttributes(link, { role: "button", "aria-pressed": String(!isRemoved) });
  queue = queue.then(async () => {
    const former = linesInCookie().find(sameListing(line));
    const answer = await send(link, line, isRemoved);
    if (answer) updateBadges();
    else link.ariaPressed = String(isRemoved);
    showAnswer(link, answer, () => change({ link, line: isRemoved && former ? former : line }, !isRemoved));
  });
}

async function send(link: HTMLAnchorElement, line: string, isRemoved: boolean): Promise<Answer | undefined> {
  const [, locale] = location.pathname.split("/");
  try {
    const response = await fetch(`/api/${isSave(link) ? "saved-listings" : "inquiry-list"}`, {
      method: "POST",
      keepalive: true,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ locale, line, isRemoved }),
    });
    // Guests sign in before they save; the link leads there.
    if (response.status === 401) location.assign(link.href);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

/** Shows the answer at the foot of the card, or that the change failed. */
function showAnswer(link: HTMLElement, answer: Answer | undefined, undo: () => void) {
  const card = link.closest(".card");
  const failed = link.closest("add-to-list")?.getAttribute("failed") ?? "";
  const text = answer?.text ?? failed;
  card?.querySelector(".card-answer")?.remove();
  const note = createElement("p", { class: "card-answer", role: "status" }, text);
  if (answer) {
    const button = createElement("button", { type: "button" }, answer.undo);
    button.onclick = () => {
      link.focus();
      undo();
    };
    note.append(button);
  }
  card?.append(note);
  setTimeout(() => {
    if (note.contains(document.activeElement)) link.focus();
    note.remove();
  }, undoMs);
}

/**
 * `<add-to-list>`: contains cards whose "+" adds a listing to the inquiry list without leaving the page; pressing it
 * again removes the listing. The heart of a card saves the listing in the account in the same way. Without a script
 * they open the pages that do so. `failed` is the text if the change fails.
 */
defineElement("add-to-list", (list) => {
  markCards(list);
  const linkOf = ({ target }: Event) => (target as Element).closest<HTMLAnchorElement>(".card-add,.card-save");
  list.onclick = (event) => {
    const link = linkOf(event);
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    change({ link, line: lineOf(link) }, link.ariaPressed === "true");
  };
  list.onkeydown = (event) => {
    const link = event.key === " " && linkOf(event);
    if (!link) return;
    event.preventDefault();
    link.click();
  };
});

/** The build replaces this address by that of the bundle, which is named after its content. */
const panelScript: string = "/assets/list-panel.js";

/** Opens the inquiry list beside the page on a wide screen, or closes it. */
function togglePanel(event: MouseEvent) {
  const { href } = event.currentTarget as HTMLAnchorElement;
  const isOnListPage = href.split("?")[0] === location.origin + location.pathname;
  if (innerWidth < 1024 || !isPlainClick(event) || isOnListPage) return;
  event.preventDefault();
  const panel = document.querySelector("list-panel");
  if (panel) panel.remove();
  else document.body.append(document.createElement("list-panel"));
  void import(panelScript);
}

/**
 * `<inquiry-badge>`: shows how many listings the inquiry list contains; it is empty for none. It is inside the link to
 * the list.
 */
defineElement("inquiry-badge", (badge) => {
  updateBadges();
  const link = badge.closest("a");
  if (link) link.onclick = togglePanel;
});
addEventListener("pageshow", updateAll);
addEventListener("inquiry-list", updateAll);
