/**
 * The service worker of the page on which a shop takes leads at a fair: the page opens without a connection as it was when
 * it last opened with one. Its scope is this page alone, and its cache has the page and the files that the page named.
 */
import type { StoredPage } from "./store-page";

type Extendable = { waitUntil(work: Promise<unknown>): void };
type FetchEvent = { request: Request; respondWith(response: Promise<Response>): void };
type StoreMessage = Extendable & { data: StoredPage; ports: readonly MessagePort[] };
/** The part of the service worker API that this file uses; one TypeScript project has types of pages or of workers. */
type Worker = {
  addEventListener(name: "fetch", listener: (event: FetchEvent) => void): void;
  addEventListener(name: "message", listener: (event: StoreMessage) => void): void;
  addEventListener(name: "install" | "activate", listener: (event: Extendable) => void): void;
  registration: { scope: string };
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
};

const worker = self as unknown as Worker;
const cacheName = `leads ${worker.registration.scope}`;

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener("message", (event) => {
  const [port] = event.ports;
  event.waitUntil(store(event.data).then(() => port?.postMessage("stored")));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  if (request.mode === "navigate") event.respondWith(openPage(request));
  else if (new URL(request.url).origin === location.origin) event.respondWith(openFile(request));
});

/** Caches the page with its files, and drops files that it no longer names. */
async function store({ page, files }: StoredPage): Promise<void> {
  const cache = await caches.open(cacheName);
  const wanted = new Set([page, ...files]);
  for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
  for (const url of files) if (!(await cache.match(url))) await cache.add(url);
  const response = await fetch(page);
  if (response.ok && !response.redirected) await cache.put(page, response);
}

/** A page that is no longer this person's, which signing out makes it, leaves no copy on the phone. */
async function openPage(request: Request): Promise<Response> {
  const response = await fetch(request).catch(() => undefined);
  if (response && (response.type === "opaqueredirect" || (response.status >= 400 && response.status < 500)))
    await caches.delete(cacheName);
  if (response && response.status < 500) return response;
  return (await find(request)) ?? response ?? Response.error();
}

const openFile = (request: Request): Promise<Response> =>
  fetch(request).catch(async () => (await find(request)) ?? Response.error());

const find = async (request: Request): Promise<Response | undefined> =>
  (await caches.open(cacheName)).match(request.url, { ignoreVary: true });
