import { paths } from "@/lib/http/paths";
import { expect, test } from "../../support/world";
import { field, screens, t, untilHydrated, untilSaved } from "./editor-page";

for (const viewport of screens)
  test.describe(`on a screen of ${viewport.width} pixels`, () => {
    test.use({ viewport });

    test("input typed offline is saved once the connection is back, also by another page", async ({
      page,
      context,
      world,
    }) => {
      await world.signIn(context, await world.makeShop(), "assistant", "zh");
      await page.goto(paths.workspaceNewListing("zh"));
      await untilHydrated(page);
      await context.setOffline(true);
      await field(page, "title.zh").pressSequentially(`断网${world.word}`);
      await expect(page.getByText(t("catalogue.editor.draft.unsent"))).toBeVisible();
      await page.close();
      await context.setOffline(false);

      const next = await context.newPage();
      await next.goto(paths.workspaceNewListing("zh"));
      await next.getByRole("link", { name: /只存在本机/ }).click();
      await expect(field(next, "title.zh")).toHaveValue(`断网${world.word}`);
      await untilSaved(next);
      await next.goto(paths.workspaceListings("zh"));
      await expect(next.getByText(t("catalogue.own.startedDrafts.title"))).toBeVisible();
      await expect(next.getByText(`断网${world.word}`)).toBeVisible();
    });

    test("two devices that edit the same draft show a conflict, and both versions remain until one is chosen", async ({
      page,
      context,
      browser,
      world,
    }) => {
      test.slow();
      const shop = await world.makeShop();
      const design = await world.makeDesign(shop, { titles: { zh: `马${world.word}` } });
      const { id } = await world.signIn(context, shop, "manager", "zh");
      const elsewhere = await browser.newContext({ viewport });
      await world.signInAgain(elsewhere, id);
      const other = await elsewhere.newPage();
      for (const each of [page, other]) {
        await each.goto(paths.workspaceListing("zh", design.id));
        await untilHydrated(each);
      }
      await field(page, "title.zh").fill(`手机上的马${world.word}`);
      await untilSaved(page);
      await field(other, "title.zh").fill(`电脑上的马${world.word}`);
      const conflict = other.getByRole("alert").filter({ hasText: t("catalogue.editor.draft.theirs") });
      await expect(conflict).toContainText(`手机上的马${world.word}`);
      await expect(conflict).toContainText(`电脑上的马${world.word}`);
      await conflict.getByRole("button", { name: t("catalogue.editor.draft.useMine") }).click();
      await untilSaved(other);

      // The first device reloads the draft on focus and shows the other's text; buyers see the saved listing.
      await page.evaluate(() => window.dispatchEvent(new Event("focus")));
      await expect(field(page, "title.zh")).toHaveValue(`电脑上的马${world.word}`);
      const address = paths.listing("zh", { id: design.id, slug: design.slug });
      expect(await (await page.request.get(address)).text()).toContain(`马${world.word}`);
      expect(await (await page.request.get(address)).text()).not.toContain("电脑上的马");

      await page.locator("button[name=intent][value=save]").click();
      await expect(page.getByText(t("catalogue.done.saved"))).toBeVisible();
      await expect.poll(async () => (await page.request.get(address)).text()).toContain(`电脑上的马${world.word}`);
      await expect(page.locator("[data-draft]")).toHaveCount(0);
      await elsewhere.close();
    });

    test("unsaved changes can be discarded", async ({ page, context, world }) => {
      const shop = await world.makeShop();
      const design = await world.makeDesign(shop, { titles: { zh: `马${world.word}` } });
      await world.signIn(context, shop, "manager", "zh");
      await page.goto(paths.workspaceListing("zh", design.id));
      await untilHydrated(page);
      await field(page, "sku").fill("H-204");
      await untilSaved(page);
      await page.reload();
      await expect(field(page, "sku")).toHaveValue("H-204");
      await page.locator("summary", { hasText: t("catalogue.editor.draft.discard") }).click();
      await page.getByRole("button", { name: t("catalogue.editor.draft.discardConfirm") }).click();
      await expect(page.getByText(t("catalogue.done.discarded"))).toBeVisible();
      await expect(field(page, "sku")).toHaveValue("");
    });
  });
