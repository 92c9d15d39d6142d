import type { BrowserContext, Page } from "@playwright/test";
import { makeBrowser } from "@/lib/accounts/devices/browser.fixture";
import { env } from "@/lib/core/env";
import { paths } from "@/lib/http/paths";

/** The one thing this browser lacks is a push service of its own: it says what one would, and remembers it. */
export async function givePushService(context: BrowserContext): Promise<void> {
  await context.grantPermissions(["notifications"], { origin: env().SITE_URL });
  const { keys } = makeBrowser();
  const subscription = { endpoint: `https://push.invalid/${keys.auth}`, keys };
  await context.addInitScript((given) => {
    const made = () => ({
      toJSON: () => given,
      unsubscribe: async () => localStorage.removeItem("subscribed") === undefined,
    });
    PushManager.prototype.getSubscription = async () =>
      (localStorage.getItem("subscribed") ? made() : null) as PushSubscription | null;
    PushManager.prototype.subscribe = async () => {
      localStorage.setItem("subscribed", "yes");
      return made() as unknown as PushSubscription;
    };
  }, subscription);
}

/** What its push service would hand to the browser, after opening it. */
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

/** The notices that stand on the screen of the phone. */
export const noticesOn = (page: Page) =>
  page.evaluate(
    async (script) => {
      const registration = await navigator.serviceWorker.getRegistration(script);
      const shown = (await registration?.getNotifications()) ?? [];
      return shown.map(({ title, body, lang, dir, tag, data }) => ({ title, body, lang, dir, tag, data }));
    },
    paths.noticeWorker.replace(/[^/]+$/, ""),
  );
