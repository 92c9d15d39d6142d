import type { Page, Request } from "@playwright/test";

/** Delays the requests that `isDelayed` selects until the returned function is called. */
async function delayRequests(page: Page, url: string, isDelayed: (request: Request) => boolean): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(url, async (route) => {
    if (isDelayed(route.request())) await released;
    await route.continue().catch(() => {});
  });
  return release;
}

/** Opens a page whose scripts load only when the returned function is called, as on a slow phone. */
export async function openSlowly(page: Page, path: string): Promise<() => void> {
  const release = await delayRequests(page, "**/_next/static/**/*.js", () => true);
  await page.goto(path, { waitUntil: "commit" });
  return release;
}

/** Delays the workspace's form submissions from now on until the returned function is called. */
export const delayFormResponses = (page: Page): Promise<() => void> =>
  delayRequests(page, "**/workspace/**", (request) => request.method() === "POST");
