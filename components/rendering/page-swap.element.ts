import { createElement } from "./create-element";
import { currentPage } from "./current-page";
import { hasDataSaver } from "./has-data-saver";
import { isPlainClick } from "./is-plain-click";
import { reportView } from "./report-view";

/**
 * Navigates between public pages without a full load: prefetches a link when the pointer rests on it, and on press
 * replaces <main>, the metadata in <head>, and elements marked `data-swap`.
 */
const lifetimeMs = 30_000;
/** Fetched pages by path and query; each is evicted once it is shown, or after `lifetimeMs`. */
const pages = new Map<string, Promise<Document>>();
/** Paths of pages that were prefetched and not shown yet. */
const prefetched = new Set<string>();
const announcer = createElement("p", { class: "sr-only", "aria-live": "polite" });
let latestVisit = 0;
/** Path and query of the page before the current one on this site, else the browser's referrer, else "-". */
export let pageBefore = document.referrer || "-";

/** Paths of pages that are rendered for one visitor, and of files and APIs; links to them load normally. */
const fullLoadPaths = /^\/[a-z-]+\/(sign-in|i|inquiry-list|save|workspace|account)(\/|$)|\.\w+$|^\/(api\/|$)/;

function fetchPage(address: string, priority: RequestPriority): Promise<Document> {
  const cached = pages.get(address);
  if (cached) return cached;
  const isPrefetch = priority === "low";
  if (isPrefetch) prefetched.add(address);
  else prefetched.delete(address);
  const headers = { accept: "text/html", ...(isPrefetch && { purpose: "prefetch" }) };
  const page = fetch(address, { priority, headers }).then(async (response) => {
    if (!response.ok || response.redirected) throw response.status;
    return new DOMParser().parseFromString(await response.text(), "text/html");
  });
  pages.set(address, page);
  const evict = () => pages.delete(address);
  page.catch(evict);
  setTimeout(evict, lifetimeMs);
  return page;
}

function prepare(link: HTMLAnchorElement | undefined) {
  if (link && !hasDataSaver()) fetchPage(link.pathname + link.search, "low").catch(() => {});
}

/** Returns language, scripts and styles of a page; pages that differ in these need a full load. */
const shellOf = (page: Document) =>
  [
    page.documentElement.lang,
    ...Array.from(page.querySelectorAll("script[src],link[rel=stylesheet]"), (each) => each.outerHTML),
  ].join();

/** Shows a page. @param scroll earlier scroll position in pixels, if the reader returns to the page */
async function visit({ pathname, search, hash, href }: URL | HTMLAnchorElement, scroll?: number) {
  const visitId = ++latestVisit;
  const address = pathname + search;
  const page = await fetchPage(address, "high").catch(() => undefined);
  if (visitId !== latestVisit) return;
  const main = page?.querySelector("main");
  if (!page || !main || shellOf(page) !== shellOf(document)) {
    if (scroll === undefined) location.assign(href);
    else location.reload();
    return;
  }
  // Reports the view of a prefetched page to the server, before the URL and with it the referrer change.
  if (prefetched.delete(address)) fetch(address, { method: "HEAD", priority: "low" }).catch(() => {});
  if (scroll === undefined) {
    rememberScroll();
    history.pushState(null, "", address);
  }
  pageBefore = currentPage.current;
  currentPage.current = address;
  reportView(currentPage.current, pageBefore);
  show(page, main);
  scrollTo({ top: scroll ?? 0, behavior: "instant" });
  document.querySelector("main")?.focus({ preventScroll: true });
  // Only a real navigation sets `:target`.
  if (hash && scroll === undefined) location.replace(hash);
  announcer.textContent = document.title;
}

function show(page: Document, main: HTMLElement) {
  const metadata = "title,[name]:not([name=viewport]),[property],[rel=canonical],[rel=alternate]";
  for (const old of document.head.querySelectorAll(metadata)) old.remove();
  document.head.append(...page.head.querySelectorAll(metadata));
  document.querySelector("main")?.replaceWith(main.cloneNode(true));
  for (const old of document.querySelectorAll<HTMLElement>("[data-swap]")) {
    const fresh = page.querySelector(`[data-swap="${old.dataset.swap}"]`);
    if (fresh) old.replaceWith(fresh.cloneNode(true));
  }
  for (const menu of document.querySelectorAll<HTMLDetailsElement>("[data-menu]")) menu.open = false;
  pages.delete(currentPage.current);
}

const rememberScroll = () => history.replaceState({ scroll: scrollY }, "");

/** Returns the link under an event if it opens a public page in this tab and language. */
function linkOf({ target }: Event): HTMLAnchorElement | undefined {
  const link = (target as Element).closest?.("a");
  if (!link || link.target || link.download || link.hreflang || link.origin !== location.origin) return;
  if (fullLoadPaths.test(link.pathname)) return;
  // Links preserve a chosen currency; in the HTML only links to listings contain it.
  const [chosen] = /currency=\w+/.exec(location.search) ?? [];
  if (chosen && !link.search.includes("currency=")) link.search += (link.search && "&") + chosen;
  return link.hash && link.pathname + link.search === currentPage.current ? undefined : link;
}

function start() {
  reportView(currentPage.current, pageBefore);
  document.body.append(announcer);
  history.scrollRestoration = "manual";
  if (history.state?.scroll) scrollTo(0, history.state.scroll);

  let hoverTimer: ReturnType<typeof setTimeout> | undefined;
  addEventListener("pointerover", (event) => {
    clearTimeout(hoverTimer);
    const link = event.pointerType === "mouse" ? linkOf(event) : undefined;
    if (link) hoverTimer = setTimeout(prepare, 50, link);
  });
  addEventListener("touchstart", (event) => prepare(linkOf(event)), { passive: true });

  /** Link that the press has already followed, so that the click after it must not. */
  let followed: HTMLAnchorElement | undefined;
  addEventListener("pointerdown", (event) => {
    followed = event.pointerType === "mouse" && isPlainClick(event) ? linkOf(event) : undefined;
    if (followed) void visit(followed);
  });
  addEventListener("mousedown", (event) => {
    if (followed) event.preventDefault();
  });
  addEventListener("click", (event) => {
    if (!isPlainClick(event) || event.defaultPrevented) return;
    const link = linkOf(event);
    const isByKey = event.detail === 0;
    if (link || (followed && !isByKey)) event.preventDefault();
    if (link && (isByKey || !followed)) void visit(link);
    followed = undefined;
  });
  /** Stores the scroll position while scrollTimer, because at `popstate` the browser has already left the entry. */
  let scrollTimer: ReturnType<typeof setTimeout> | undefined;
  addEventListener("scroll", () => {
    clearTimeout(scrollTimer);
    scrollTimer = setTimeout(rememberScroll, 150);
  });
  addEventListener("pagehide", rememberScroll);
  addEventListener("popstate", ({ state }) => {
    clearTimeout(scrollTimer);
    if (location.pathname + location.search !== currentPage.current)
      void visit(new URL(location.href), state?.scroll ?? 0);
  });
}

/** In development React controls the page. */
if (!("__next_f" in window)) start();
