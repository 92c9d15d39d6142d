import { paths } from "@/lib/http/paths";
import { expect, test, words } from "../support/world";

const t = words("zh");
const designs = (count: number) => t("catalogue.bulkRun.designs", { count });

for (const width of [375, 1280])
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 812 } });

    test("a merchant publishes all pages of drafts, sees which ones are skipped, and pauses a few", async ({
      page,
      context,
      world,
    }) => {
      test.slow();
      const shop = await world.makeShop();
      for (let at = 1; at <= 26; at++)
        await world.makeDesign(shop, { status: "draft", sku: `S-${at}`, titles: { zh: `马${at}号${world.word}` } });
      await world.makeDesign(shop, { status: "draft", sku: "S-X", titles: { zh: `无价${world.word}` }, tiers: [] });
      await world.signIn(context, shop, "manager", "zh");
      await page.goto(paths.workspaceListings("zh", "draft"));
      await page
        .getByRole("button", { name: t("catalogue.own.publish"), exact: true })
        .first()
        .click();
      await expect(page.getByText(t("catalogue.bulk.none"))).toBeVisible();
      await page.getByLabel(t("catalogue.bulkRun.all", { designs: designs(27) })).check();
      await page
        .getByRole("button", { name: t("catalogue.own.publish"), exact: true })
        .first()
        .click();
      await expect(page.getByText(t("catalogue.bulkRun.plan.publish", { designs: designs(26) }))).toBeVisible();
      await expect(page.locator("main li").filter({ hasText: "S-X" })).toContainText(
        t("catalogue.editor.missing.price"),
      );
      await page.getByRole("button", { name: t("catalogue.bulkRun.start.publish", { designs: designs(26) }) }).click();
      await expect(page.getByText(t("catalogue.bulkRun.done.publish", { designs: designs(26) }))).toBeVisible();

      await page.goto(paths.workspaceListings("zh", "published"));
      for (const at of [25, 26])
        await page
          .getByRole("checkbox", { name: t("catalogue.own.choose", { name: `马${at}号${world.word}` }) })
          .check();
      await page
        .getByRole("button", { name: t("catalogue.own.pause"), exact: true })
        .first()
        .click();
      await page.getByRole("button", { name: t("catalogue.bulkRun.start.pause", { designs: designs(2) }) }).click();
      await expect(page.getByText(t("catalogue.bulkRun.done.pause", { designs: designs(2) }))).toBeVisible();
      await page.getByRole("button", { name: t("catalogue.bulkRun.undo.pause") }).click();
      await expect(page.getByText(t("catalogue.bulkRun.done.resume", { designs: designs(2) }))).toBeVisible();
    });

    test("a dry run shows each field before and after, and marks fields that become empty", async ({
      page,
      context,
      world,
    }) => {
      const shop = await world.makeShop();
      const [one, two] = [`A-${world.word}`, `B-${world.word}`];
      await world.makeDesign(shop, { sku: one, titles: { zh: `哭哭马${world.word}` } });
      await world.makeDesign(shop, { sku: two, titles: { zh: `笑笑马${world.word}` } });
      await world.signIn(context, shop, "manager", "zh");
      await page.goto(paths.workspaceImports("zh"));
      const table = `货号,单价1,描述（中文）,净重（kg）\r\n${one},12.5,,\r\n${two},,-,9.5\r\n`;
      await page
        .getByLabel(t("imports.upload.file"), { exact: true })
        .setInputFiles({ name: "改价.csv", mimeType: "text/csv", buffer: Buffer.from(`\ufeff${table}`) });
      await page.getByRole("button", { name: t("imports.upload.check") }).click();
      await expect(page.getByRole("heading", { name: t("imports.changes.title") })).toBeVisible();
      await expect(page.getByText(t("imports.changes.emptied", { fields: 1, designs: 1 }))).toBeVisible();
      const rows = page.locator("main ol > li");
      await expect(rows.first()).toContainText(t("imports.changes.becomesEmpty"));
      await expect(rows.filter({ hasText: one })).toContainText("11.64");
      await expect(rows.filter({ hasText: one })).toContainText("12.50");
      await expect(rows.filter({ hasText: one })).not.toContainText(t("imports.changes.becomesEmpty"));
    });
  });
