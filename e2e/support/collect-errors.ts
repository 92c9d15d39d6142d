import type { Page } from "@playwright/test";

/** Collects a page's console errors, failed requests and violations of the content security policy. */
export async function collectErrors(page: Page): Promise<string[]> {
  const browserErrors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      browserErrors.push(`${message.text()} (${page.url()})`);
  });
  page.on("pageerror", (error) => browserErrors.push(`${error.message} (${page.url()})`));
  page.on("response", (response) => {
    if (response.status() >= 400) browserErrors.push(`${response.status()} ${response.url()} (${page.url()})`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
  return browserErrors;
}
