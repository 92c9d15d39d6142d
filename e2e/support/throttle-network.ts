import type { Page, Request } from "@playwright/test";

/** Holds back what `isHeld` names until the function that comes back is called, as a slow line does. */
async function hold(page: Page, url: string, isHeld: (request: Request) => boolean): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(url, async (route) => {
    if (isHeld(route.request())) await held;
    await route.continue().catch(() => {});
  });
  return release;
}

/** Opens a page as a slow phone does: it is there to be read and typed into, and its script comes when it is let go. */
export async function openSlowly(page: Page, path: string): Promise<() => void> {
  const release = await hold(page, "**/_next/static/**/*.js", () => true);
  await page.goto(path, { waitUntil: "commit" });
  return release;
}

/** What is sent from the page from now on is answered when it is let go. */
export const holdAnswers = (page: Page): Promise<() => void> =>
  hold(page, "**/workspace/**", (request) => request.method() === "POST");
