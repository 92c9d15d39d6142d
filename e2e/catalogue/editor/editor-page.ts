import { expect, type Page } from "@playwright/test";
import { words } from "@/lib/i18n/messages";
import { root } from "../../../scripts/sources";

export const t = words("zh");
export const screens = [
  { width: 375, height: 812 },
  { width: 1280, height: 800 },
];
export const pictures = ["horse-red", "bunny-grey", "bear-brown"].map(
  (name) => `${root}demo/pictures/toys/plush-${name}-front.webp`,
);

export const field = (page: Page, name: string, index = 0) => page.locator(`[name="${name}"]`).nth(index);

/** Waits until the server has saved the editor's draft. */
export const untilSaved = (page: Page) => expect(page.locator("[data-draft=kept]")).toBeVisible({ timeout: 30_000 });

/** Waits until the page is hydrated. */
export const untilHydrated = (page: Page) => expect(page.locator("button#categoryId")).toBeVisible({ timeout: 30_000 });

export async function choosePlush(page: Page) {
  await page.locator("button#categoryId").click();
  await page.getByRole("searchbox", { name: t("catalogue.editor.category.search") }).fill("毛绒玩具");
  await page
    .locator("#goods")
    .getByRole("button", { name: /毛绒玩具/ })
    .last()
    .click();
}

/** Presses a button of the editor, which is disabled while pictures are being uploaded. */
export async function pressIntent(page: Page, intent: "publish" | "save") {
  const button = page.locator(`button[name=intent][value=${intent}]`);
  await expect(button).toBeEnabled({ timeout: 25_000 });
  await button.click();
}
