/** The page to store and the files it has loaded, as addresses. */
export type StoredPage = { page: string; files: string[] };

/** Files of the build, whose names change with their content. */
const isBuildFile = (address: URL): boolean =>
  address.origin === location.origin && /^\/(?:_next\/static|assets)\//.test(address.pathname);

/**
 * Lets the browser open this page again without a connection. Resolves once the page is stored: false in a browser without
 * service workers. Rejects if the worker cannot be loaded.
 */
export async function storePage(script: string): Promise<boolean> {
  if (!("serviceWorker" in navigator)) return false;
  const registration = await navigator.serviceWorker.register(script, { scope: location.pathname });
  const { active } = await readyIn(registration);
  if (!active) return false;
  const loaded = performance.getEntriesByType("resource").map(({ name }) => new URL(name, location.href));
  const files = [...new Set(loaded.filter(isBuildFile).map(({ href }) => href))];
  const page = location.origin + location.pathname;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(true);
    active.postMessage({ page, files } satisfies StoredPage, [port2]);
  });
}

/** Waits until the worker of this scope is active. */
const readyIn = (registration: ServiceWorkerRegistration): Promise<ServiceWorkerRegistration> =>
  new Promise((resolve) => {
    const pending = registration.installing ?? registration.waiting;
    if (registration.active || !pending) return resolve(registration);
    pending.addEventListener("statechange", () => pending.state === "activated" && resolve(registration));
  });
