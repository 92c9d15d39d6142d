import type { BrowserContext, Page } from "@playwright/test";
import { makeBrowser } from "@/lib/accounts/devices/browser.fixture";
import { env } from "@/lib/core/env";
import { paths } from "@/lib/http/paths";

/** Replaces the push service, which the test browser lacks, by one that returns a subscription and stores its state. */
export async function installPushService(context: BrowserContext): Promise<void> {
  await context.grantPermissions(["notifications"], { origin: env().SITE_URL });
  const { keys } = makeBrowser();
  const subscription = { endpoint: `https://push.invalid/${keys.auth}`, keys };
  await context.addInitScript((json) => {
    const makeSubscription = () => ({
      toJSON: () => json,
      unsubscribe: async () => localStorage.removeItem("subscribed") === undefined,
    });
    PushManager.prototype.getSubscription = async () =>
      (localStorage.getItem("subscribed") ? makeSubscription() : null) as PushSubscription | null;
    PushManager.prototype.subscribe = async () => {
      localStorage.setItem("subscribed", "yes");
      return makeSubscription() as unknown as PushSubscription;
    };
  }, subscription);
}

/** Delivers a decrypted push message to the service worker, as the push service would. */
export async function pushTo(page: Page, message: object): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const found = new Promise<string>((resolve) =>
    session.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const own = registrations.find(({ scopeURL }) => new URL(scopeURL).pathname === "/workspace/");
      if (own) resolve(own.registrationId);
    }),
  );
  await session.send("ServiceWorker.enable");
  const registrationId = await found;
  const origin = new URL(env().SITE_URL).origin;
  await session.send("ServiceWorker.deliverPushMessage", { origin, registrationId, data: JSON.stringify(message) });
  await session.detach();
}

/** Returns the notices that the phone shows. */
export const noticesOn = (page: Page) =>
  page.evaluate(
    async (script) => {
      const registration = await navigator.serviceWorker.getRegistration(script);
      const shown = (await registration?.getNotifications()) ?? [];
      return shown.map(({ title, body, lang, dir, tag, data }) => ({ title, body, lang, dir, tag, data }));
    },
    paths.noticeWorker.replace(/[^/]+$/, ""),
  );
