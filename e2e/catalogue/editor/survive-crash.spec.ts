import type { Browser } from "@playwright/test";
import { paths } from "@/lib/http/paths";
import { CrashTestMarket } from "../../../tests/crash/market";
import { expect, test } from "../../support/world";
import { field, screens, t, untilHydrated, untilSaved } from "./editor-page";

type Screen = (typeof screens)[number];
const typed = { title: "会哭的马", description: "软软的短毛绒，倒过来的嘴。", piecesPerCarton: "80" };

/** Opens a shop and the editor of a new design, and types until the first words are saved. */
async function openEditor(browser: Browser, baseURL: string, viewport: Screen) {
  const context = await browser.newContext({ viewport, baseURL });
  const page = await context.newPage();
  await page.goto(paths.openShop("zh"));
  await page.getByLabel(t("join.name"), { exact: false }).first().fill("吴强");
  await page.getByLabel(t("accounts.email.label")).fill(`wu-${viewport.width}@example.com`);
  await page.getByLabel(t("accounts.password.label")).fill("lanterns over the river");
  await page.getByLabel(t("join.nameZh")).fill("灯笼之家");
  await page.getByLabel(t("join.nameEn")).fill("Lantern House");
  await page.getByLabel(t("join.handle")).fill(`lantern-house-${viewport.width}`);
  await page.getByLabel(t("join.district"), { exact: true }).selectOption("D1");
  await page.getByLabel(t("join.floor"), { exact: true }).selectOption("3");
  await page.getByLabel(t("join.number"), { exact: true }).fill(String(4000 + viewport.width));
  await page.locator("input[type=checkbox][value=zh]").check();
  await page.getByRole("button", { name: t("join.submit") }).click();
  await expect(page).toHaveURL(new RegExp(`${paths.workspace("zh")}`));

  await page.goto(paths.workspaceNewListing("zh"));
  await untilHydrated(page);
  await field(page, "title.zh").pressSequentially(typed.title);
  await untilSaved(page);
  await field(page, "description.zh").pressSequentially(typed.description.slice(0, 1), { delay: 20 });
  return page;
}

/** Types into a market process of its own, which is killed with SIGKILL meanwhile and restarted. */
test("every keystroke survives a killed market process, on a phone and on a desktop", async ({ browser }) => {
  test.setTimeout(240_000);
  const market = new CrashTestMarket();
  try {
    await market.open();
    const pages = await Promise.all(screens.map((viewport) => openEditor(browser, market.origin, viewport)));
    const killed = market.kill("both");
    await Promise.all(
      pages.map(async (page) => {
        await field(page, "description.zh").pressSequentially(typed.description.slice(1), { delay: 40 });
        await field(page, "piecesPerCarton").pressSequentially(typed.piecesPerCarton);
      }),
    );
    await killed;
    for (const page of pages) {
      await untilSaved(page);
      await page.reload();
      await expect(field(page, "title.zh")).toHaveValue(typed.title);
      await expect(field(page, "description.zh")).toHaveValue(typed.description);
      await expect(field(page, "piecesPerCarton")).toHaveValue(typed.piecesPerCarton);

      // Another device, which has no local copy, shows the saved draft.
      const elsewhere = await browser.newContext({ viewport: page.viewportSize(), baseURL: market.origin });
      await elsewhere.addCookies(await page.context().cookies());
      const other = await elsewhere.newPage();
      await other.goto(paths.workspaceListings("zh"));
      await other.getByRole("link", { name: t("catalogue.own.startedDrafts.resume") }).click();
      await expect(field(other, "description.zh")).toHaveValue(typed.description);
      await expect(field(other, "piecesPerCarton")).toHaveValue(typed.piecesPerCarton);
      await elsewhere.close();
      await page.context().close();
    }
  } finally {
    await market.close();
  }
});
