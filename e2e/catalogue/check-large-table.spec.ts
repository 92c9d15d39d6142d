import { and, eq } from "drizzle-orm";
import { asShop, database } from "@/db/client";
import { importRows, imports } from "@/db/schema";
import { makeImport } from "@/db/testing";
import { paths } from "@/lib/http/paths";
import { expect, test, type World, words } from "../support/world";

const t = words("zh");

/** Creates an import whose check has reached row 251 of 621 and which no worker continues. */
async function makeHalfCheckedImport(world: World) {
  const shop = await world.makeShop();
  const createdImport = await database.transaction((tx) => makeImport(shop, { status: "checking" }, tx));
  const rows = Array.from({ length: 619 }, (_, at) => ({
    ...{ importId: createdImport.id, shopId: shop.id, row: at + 3 },
    ...(at < 249 ? { action: "unchanged" as const } : { action: "waiting" as const, cells: [`A-${at}`] }),
  }));
  await asShop(shop.id, (tx) => tx.insert(importRows).values(rows));
  return { shop, importId: createdImport.id };
}

const rowsChecked = (done: number) => t("imports.progress.rows", { done, all: 620 });

for (const width of [375, 1280])
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 800 } });

    test("a merchant uploads a table of hundreds of designs and sees its effect before it runs", async ({
      page,
      context,
      world,
    }) => {
      const shop = await world.makeShop();
      await world.signIn(context, shop, "assistant", "zh");
      await page.goto(paths.workspaceImports("zh"));
      const row = (at: number) => `N${at}-${world.word},毛绒玩具,哭哭马${at},120,${at === 600 ? "面议" : "11.64"}`;
      const table = ["货号,品类,名称（中文）,起订量1,单价1", ...Array.from({ length: 620 }, (_, at) => row(at))].join(
        "\n",
      );
      await page
        .getByLabel(t("imports.upload.file"), { exact: true })
        .setInputFiles({ name: "新品.csv", mimeType: "text/csv", buffer: Buffer.from(table) });
      await page.getByRole("button", { name: t("imports.upload.check") }).click();
      await expect(page.getByRole("heading", { name: t("imports.result.title") })).toBeVisible({ timeout: 30_000 });
      await expect(page.getByRole("button", { name: t("imports.run.start", { count: 619 }) })).toBeVisible();
      await expect(page.locator("ol li").filter({ hasText: t("imports.wrong.row", { row: 602 }) })).toContainText(
        "单价1",
      );
    });

    test("a check shows its progress and can be cancelled", async ({ page, context, world }) => {
      const { shop, importId } = await makeHalfCheckedImport(world);
      await world.signIn(context, shop, "assistant", "zh");
      await page.goto(paths.workspaceImport("zh", importId));
      await expect(page.getByText(rowsChecked(250))).toBeVisible();
      const isWaiting = and(eq(importRows.importId, importId), eq(importRows.action, "waiting"));
      await asShop(shop.id, (tx) => tx.update(importRows).set({ action: "unchanged", cells: null }).where(isWaiting));
      await expect(page.getByText(rowsChecked(620))).toBeVisible();
      await page.getByRole("button", { name: t("imports.cancel.action") }).click();
      await expect(page.getByRole("heading", { name: t("imports.cancel.done") })).toBeVisible();
      await page.getByRole("link", { name: t("imports.run.again") }).click();
      await expect(page.getByRole("listitem").filter({ hasText: t("imports.recent.cancelled") })).toBeVisible();
    });
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 375, height: 800 } });

  test("a check is followed by reloading, and cancelled", async ({ page, context, world }) => {
    const { shop, importId } = await makeHalfCheckedImport(world);
    await world.signIn(context, shop, "assistant", "zh");
    await page.goto(paths.workspaceImport("zh", importId));
    await expect(page.getByText(rowsChecked(250))).toBeVisible();
    await asShop(shop.id, (tx) => tx.update(imports).set({ status: "checked" }).where(eq(imports.id, importId)));
    await page.getByRole("link", { name: t("imports.progress.reload") }).click();
    await expect(page.getByRole("heading", { name: t("imports.result.title") })).toBeVisible();
    await asShop(shop.id, (tx) => tx.update(imports).set({ status: "checking" }).where(eq(imports.id, importId)));
    await page.reload();
    await page.getByRole("button", { name: t("imports.cancel.action") }).click();
    await expect(page.getByRole("heading", { name: t("imports.cancel.done") })).toBeVisible();
  });
});
