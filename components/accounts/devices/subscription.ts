const base64 = (text: string) => text.replaceAll("-", "+").replaceAll("_", "/");

type Given = { script: string; publicKey: string };
export type Subscription = { endpoint: string; p256dh: string; auth: string };

export type Standing = "possible" | "denied" | "unsupported" | "homeScreen";

/** Whether this browser can show notices at all, and whether it was told not to. */
export function standingOfBrowser(): Standing {
  if ("serviceWorker" in navigator && "PushManager" in window && "Notification" in window)
    return Notification.permission === "denied" ? "denied" : "possible";
  // Only iPhones and iPads know this word, and there only what is kept on the home screen may show notices.
  return "standalone" in navigator && navigator.standalone === false ? "homeScreen" : "unsupported";
}

const find = (script: string) => navigator.serviceWorker.getRegistration(script.slice(0, script.lastIndexOf("/") + 1));

/** Whether the browser still has a subscription of ours. */
export async function hasSubscription({ script }: Pick<Given, "script">): Promise<boolean> {
  return Boolean(await (await find(script))?.pushManager.getSubscription());
}

/** A new subscription: one made for another key, or by another person here, is let go. Permission must have been given. */
export async function subscribe({ script, publicKey }: Given): Promise<Subscription> {
  const registration = await navigator.serviceWorker.register(script);
  await untilActive(registration);
  await (await registration.pushManager.getSubscription())?.unsubscribe();
  const applicationServerKey = Uint8Array.from(atob(base64(publicKey)), (letter) => letter.charCodeAt(0));
  const made = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey });
  const { endpoint, keys } = made.toJSON();
  return { endpoint: endpoint ?? "", p256dh: keys?.p256dh ?? "", auth: keys?.auth ?? "" };
}

/** This browser takes no notices any more. */
export async function unsubscribe({ script }: Pick<Given, "script">): Promise<void> {
  const registration = await find(script);
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
}

/** No page is within reach of the script, so `navigator.serviceWorker.ready` would wait for ever. */
const untilActive = ({ active, installing, waiting }: ServiceWorkerRegistration) =>
  new Promise<void>((done, fail) => {
    const coming = installing ?? waiting;
    if (active || !coming) return done();
    coming.addEventListener("statechange", () => {
      if (coming.state === "activated") done();
      if (coming.state === "redundant") fail(new Error("the script was not taken"));
    });
  });
