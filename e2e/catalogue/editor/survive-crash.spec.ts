import { paths } from "@/lib/http/paths";
import { CrashTestMarket } from "../../../tests/crash/market";
import { expect, test } from "../../support/world";
import { field, screens, t, untilHydrated, untilSaved } from "./editor-page";

/** Types into a market process of its own, which is killed with SIGKILL meanwhile and restarted. */
for (const viewport of screens)
  test(`every keystroke survives a killed market process, on a screen of ${viewport.width} pixels`, async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const market = new CrashTestMarket();
    try {
      await market.open();
      const context = await browser.newContext({ viewport, baseURL: market.origin });
      const page = await context.newPage();
      await page.goto(paths.openShop("zh"));
      await page.getByLabel(t("join.name"), { exact: false }).first().fill("吴强");
      await page.getByLabel(t("accounts.email.label")).fill("wu@example.com");
      await page.getByLabel(t("accounts.password.label")).fill("lanterns over the river");
      await page.getByLabel(t("join.nameZh")).fill("灯笼之家");
      await page.getByLabel(t("join.nameEn")).fill("Lantern House");
      await page.getByLabel(t("join.handle")).fill("lantern-house");
      await page.getByLabel(t("join.district"), { exact: true }).selectOption("D1");
      await page.getByLabel(t("join.floor"), { exact: true }).selectOption("3");
      await page.getByLabel(t("join.number"), { exact: true }).fill("4642");
      await page.locator("input[type=checkbox][value=zh]").check();
      await page.getByRole("button", { name: t("join.submit") }).click();
      await expect(page).toHaveURL(new RegExp(`${paths.workspace("zh")}`));

      await page.goto(paths.workspaceNewListing("zh"));
      await untilHydrated(page);
      await field(page, "title.zh").pressSequentially("会哭的马");
      await untilSaved(page);
      await field(page, "description.zh").pressSequentially("软", { delay: 20 });
      const killed = market.kill("both");
      await field(page, "description.zh").pressSequentially("软的短毛绒，倒过来的嘴。", { delay: 40 });
      await field(page, "piecesPerCarton").pressSequentially("80");
      await killed;
      await untilSaved(page);
      const typed = { title: "会哭的马", description: "软软的短毛绒，倒过来的嘴。" };
      await page.reload();
      await expect(field(page, "title.zh")).toHaveValue(typed.title);
      await expect(field(page, "description.zh")).toHaveValue(typed.description);
      await expect(field(page, "piecesPerCarton")).toHaveValue("80");

      // Another device, which has no local copy, shows the saved draft.
      const elsewhere = await browser.newContext({ viewport, baseURL: market.origin });
      await elsewhere.addCookies(await context.cookies());
      const other = await elsewhere.newPage();
      await other.goto(paths.workspaceListings("zh"));
      await other.getByRole("link", { name: t("catalogue.own.startedDrafts.resume") }).click();
      await expect(field(other, "description.zh")).toHaveValue(typed.description);
      await expect(field(other, "piecesPerCarton")).toHaveValue("80");
      await elsewhere.close();
      await context.close();
    } finally {
      await market.close();
    }
  });
