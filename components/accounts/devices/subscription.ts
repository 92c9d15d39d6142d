const base64 = (text: string) => text.replaceAll("-", "+").replaceAll("_", "/");

type PushScript = { script: string; publicKey: string };
export type Subscription = { endpoint: string; p256dh: string; auth: string };

export type PushSupport = "possible" | "denied" | "unsupported" | "homeScreen";

/** Returns whether this browser can show notices, or why not. */
export function detectPushSupport(): PushSupport {
  if ("serviceWorker" in navigator && "PushManager" in window && "Notification" in window)
    return Notification.permission === "denied" ? "denied" : "possible";
  // Only Safari on iPhones and iPads defines `standalone`; it shows notices only for apps on the home screen.
  return "standalone" in navigator && navigator.standalone === false ? "homeScreen" : "unsupported";
}

const findRegistration = (script: string) =>
  navigator.serviceWorker.getRegistration(script.slice(0, script.lastIndexOf("/") + 1));

/** Returns whether this browser has a push subscription of the market. */
export async function hasSubscription({ script }: Pick<PushScript, "script">): Promise<boolean> {
  return Boolean(await (await findRegistration(script))?.pushManager.getSubscription());
}

/**
 * Creates a push subscription. It cancels an existing one, which may belong to another key or person.
 * @throws unless the permission is granted
 */
export async function subscribe({ script, publicKey }: PushScript): Promise<Subscription> {
  const registration = await navigator.serviceWorker.register(script);
  await untilActive(registration);
  await (await registration.pushManager.getSubscription())?.unsubscribe();
  const applicationServerKey = Uint8Array.from(atob(base64(publicKey)), (character) => character.charCodeAt(0));
  const subscription = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey });
  const { endpoint, keys } = subscription.toJSON();
  return { endpoint: endpoint ?? "", p256dh: keys?.p256dh ?? "", auth: keys?.auth ?? "" };
}

/** Cancels this browser's push subscription. */
export async function unsubscribe({ script }: Pick<PushScript, "script">): Promise<void> {
  const registration = await findRegistration(script);
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
}

/** Waits for the worker. `navigator.serviceWorker.ready` never resolves, because no page is in the worker's scope. */
const untilActive = ({ active, installing, waiting }: ServiceWorkerRegistration) =>
  new Promise<void>((done, fail) => {
    const pendingWorker = installing ?? waiting;
    if (active || !pendingWorker) return done();
    pendingWorker.addEventListener("statechange", () => {
      if (pendingWorker.state === "activated") done();
      if (pendingWorker.state === "redundant") fail(new Error("the browser did not activate the service worker"));
    });
  });
