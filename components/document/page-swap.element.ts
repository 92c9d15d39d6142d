import { shownAddress } from "./shown-address";

/**
 * Shows links to pages of the market without a full load: fetched when the pointer rests on them, shown on press by
 * exchanging <main>, the head's facts about the page, and what is marked `data-swap`.
 */
const lifetime = 30_000;
/** `isAhead`: fetched before anybody went there. */
const pages = new Map<string, { page: Promise<Document>; at: number; isAhead: boolean }>();
const announcer = document.createElement("p");
let latestVisit = 0;

/** Rendered for one visitor, or no document at all. */
const elsewhere = /^\/[a-z-]+\/(sign-in|i|inquiry-list|workspace|account)(\/|$)|\.\w+$|^\/(api\/|$)/;

function fetchPage(address: string, priority: RequestPriority): Promise<Document> {
  const known = pages.get(address);
  if (known && performance.now() - known.at < lifetime) return known.page;
  const isAhead = priority === "low";
  const headers = { accept: "text/html", ...(isAhead && { purpose: "prefetch" }) };
  const page = fetch(address, { priority, headers }).then(async (response) => {
    if (!response.ok || response.redirected) throw response.status;
    return new DOMParser().parseFromString(await response.text(), "text/html");
  });
  pages.set(address, { page, at: performance.now(), isAhead });
  page.catch(() => pages.delete(address));
  for (const oldest of pages.keys()) if (pages.size > 30) pages.delete(oldest);
  return page;
}

function prepare(link: HTMLAnchorElement | undefined) {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (link && !connection?.saveData) fetchPage(link.pathname + link.search, "low").catch(() => {});
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
  if (scroll === undefined) {
    rememberScroll();
    history.pushState(null, "", address);
  }
  // Tells that a page which was only got ready is looked at now.
  if (pages.get(address)?.isAhead) fetch(address, { method: "HEAD", priority: "low" }).catch(() => {});
  shownAddress.current = address;
  show(page, main);
  scrollTo({ top: scroll ?? 0, behavior: "instant" });
  document.querySelector("main")?.focus({ preventScroll: true });
  // Only a real navigation marks its target for `:target`.
  if (hash && scroll === undefined) location.replace(hash);
  announcer.textContent = document.title;
}

function show(page: Document, main: HTMLElement) {
  const facts = "title,meta[name]:not([name=viewport]),meta[property],link[rel=canonical],link[rel=alternate]";
  for (const old of document.head.querySelectorAll(facts)) old.remove();
  document.head.append(...page.head.querySelectorAll(facts));
  document.querySelector("main")?.replaceWith(main.cloneNode(true));
  for (const old of document.querySelectorAll<HTMLElement>("[data-swap]")) {
    const fresh = page.querySelector(`[data-swap="${old.dataset.swap}"]`);
    if (fresh) old.replaceWith(fresh.cloneNode(true));
  }
  for (const menu of document.querySelectorAll<HTMLDetailsElement>("details[data-menu]")) menu.open = false;
  pages.delete(shownAddress.current);
}

const rememberScroll = () => history.replaceState({ scroll: scrollY }, "");

/** The link under this event, if following it stays in this tab, in this language and on public pages. */
function linkOf({ target }: Event): HTMLAnchorElement | undefined {
  const link = (target as Element).closest?.("a");
  if (!link?.href || link.target || link.download || link.hreflang || link.origin !== location.origin) return;
  if (elsewhere.test(link.pathname)) return;
  // A currency that was chosen goes along; in the HTML only the ways to other designs say it.
  const [chosen] = /currency=\w+/.exec(location.search) ?? [];
  if (chosen && !link.search.includes("currency=")) link.search += (link.search && "&") + chosen;
  return link.hash && link.pathname + link.search === shownAddress.current ? undefined : link;
}

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

function begin() {
  announcer.className = "sr-only";
  announcer.ariaLive = "polite";
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
