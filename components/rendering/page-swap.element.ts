import { make } from "./make";
import { savesData } from "./saves-data";
import { shownAddress } from "./shown-address";

/**
 * Shows links to pages of the market without a full load: fetched when the pointer rests on them, shown on press by
 * exchanging <main>, the head's facts about the page, and what is marked `data-swap`.
 */
const lifetime = 30_000;
/** By address; each is forgotten once it is shown, or in time. */
const pages = new Map<string, Promise<Document>>();
/** Those that were fetched before anybody went there. */
const ahead = new Set<string>();
const announcer = make("p", { class: "sr-only", "aria-live": "polite" });
let latestVisit = 0;
/** What led to the page that is shown: path and query of a page of ours, or what the browser says; "-" for nothing. */
export let pageBefore = document.referrer || "-";

/** Rendered for one visitor, or no document at all. */
const elsewhere = /^\/[a-z-]+\/(sign-in|i|inquiry-list|workspace|account)(\/|$)|\.\w+$|^\/(api\/|$)/;

function fetchPage(address: string, priority: RequestPriority): Promise<Document> {
  const known = pages.get(address);
  if (known) return known;
  const isAhead = priority === "low";
  if (isAhead) ahead.add(address);
  else ahead.delete(address);
  const headers = { accept: "text/html", ...(isAhead && { purpose: "prefetch" }) };
  const page = fetch(address, { priority, headers }).then(async (response) => {
    if (!response.ok || response.redirected) throw response.status;
    return new DOMParser().parseFromString(await response.text(), "text/html");
  });
  pages.set(address, page);
  const forget = () => pages.delete(address);
  page.catch(forget);
  setTimeout(forget, lifetime);
  return page;
}

function prepare(link: HTMLAnchorElement | undefined) {
  if (link && !savesData()) fetchPage(link.pathname + link.search, "low").catch(() => {});
}

/** A page of another build, in another language or with other styles needs a full load. */
const frame = (page: Document) =>
  [
    page.documentElement.lang,
    ...Array.from(page.querySelectorAll("script[src],link[rel=stylesheet]"), (each) => each.outerHTML),
  ].join();

/** `scroll` is where the reader was, for pages they return to. */
async function visit({ pathname, search, hash, href }: URL | HTMLAnchorElement, scroll?: number) {
  const mine = ++latestVisit;
  const address = pathname + search;
  const page = await fetchPage(address, "high").catch(() => undefined);
  if (mine !== latestVisit) return;
  const main = page?.querySelector("main");
  if (!page || !main || frame(page) !== frame(document)) {
    if (scroll === undefined) location.assign(href);
    else location.reload();
    return;
  }
  // Tells that a page which was only got ready is looked at now, while the address still says from where.
  if (ahead.delete(address)) fetch(address, { method: "HEAD", priority: "low" }).catch(() => {});
  if (scroll === undefined) {
    rememberScroll();
    history.pushState(null, "", address);
  }
  pageBefore = shownAddress.current;
  shownAddress.current = address;
  show(page, main);
  scrollTo({ top: scroll ?? 0, behavior: "instant" });
  document.querySelector("main")?.focus({ preventScroll: true });
  // Only a real navigation marks its target for `:target`.
  if (hash && scroll === undefined) location.replace(hash);
  announcer.textContent = document.title;
}

function show(page: Document, main: HTMLElement) {
  const facts = "title,[name]:not([name=viewport]),[property],[rel=canonical],[rel=alternate]";
  for (const old of document.head.querySelectorAll(facts)) old.remove();
  document.head.append(...page.head.querySelectorAll(facts));
  document.querySelector("main")?.replaceWith(main.cloneNode(true));
  for (const old of document.querySelectorAll<HTMLElement>("[data-swap]")) {
    const fresh = page.querySelector(`[data-swap="${old.dataset.swap}"]`);
    if (fresh) old.replaceWith(fresh.cloneNode(true));
  }
  for (const menu of document.querySelectorAll<HTMLDetailsElement>("[data-menu]")) menu.open = false;
  pages.delete(shownAddress.current);
}

const rememberScroll = () => history.replaceState({ scroll: scrollY }, "");

/** The link under this event, if following it stays in this tab, in this language and on public pages. */
function linkOf({ target }: Event): HTMLAnchorElement | undefined {
  const link = (target as Element).closest?.("a");
  if (!link || link.target || link.download || link.hreflang || link.origin !== location.origin) return;
  if (elsewhere.test(link.pathname)) return;
  // A currency that was chosen goes along; in the HTML only the ways to other designs say it.
  const [chosen] = /currency=\w+/.exec(location.search) ?? [];
  if (chosen && !link.search.includes("currency=")) link.search += (link.search && "&") + chosen;
  return link.hash && link.pathname + link.search === shownAddress.current ? undefined : link;
}

const isPlain = (event: MouseEvent) =>
  !(event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

function begin() {
  document.body.append(announcer);
  history.scrollRestoration = "manual";
  if (history.state?.scroll) scrollTo(0, history.state.scroll);

  let resting: ReturnType<typeof setTimeout> | undefined;
  addEventListener("pointerover", (event) => {
    clearTimeout(resting);
    const link = event.pointerType === "mouse" ? linkOf(event) : undefined;
    if (link) resting = setTimeout(prepare, 50, link);
  });
  addEventListener("touchstart", (event) => prepare(linkOf(event)), { passive: true });

  /** The press has already followed its link, so that the click after it must not. */
  let followed: HTMLAnchorElement | undefined;
  addEventListener("pointerdown", (event) => {
    followed = event.pointerType === "mouse" && isPlain(event) ? linkOf(event) : undefined;
    if (followed) void visit(followed);
  });
  addEventListener("mousedown", (event) => {
    if (followed) event.preventDefault();
  });
  addEventListener("click", (event) => {
    if (!isPlain(event) || event.defaultPrevented) return;
    const link = linkOf(event);
    const isByKey = event.detail === 0;
    if (link || (followed && !isByKey)) event.preventDefault();
    if (link && (isByKey || !followed)) void visit(link);
    followed = undefined;
  });
  /** Noted while reading, since on the way back the browser has already left the entry. */
  let scrolling: ReturnType<typeof setTimeout> | undefined;
  addEventListener("scroll", () => {
    clearTimeout(scrolling);
    scrolling = setTimeout(rememberScroll, 150);
  });
  addEventListener("pagehide", rememberScroll);
  addEventListener("popstate", ({ state }) => {
    clearTimeout(scrolling);
    if (location.pathname + location.search !== shownAddress.current)
      void visit(new URL(location.href), state?.scroll ?? 0);
  });
}

/** In development React owns the page. */
if (!("__next_f" in window)) begin();
