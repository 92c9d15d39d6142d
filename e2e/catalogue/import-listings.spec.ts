import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { paths } from "@/lib/http/paths";
import { expect, test, words } from "../support/world";

const t = words("zh");
test.use({ viewport: { width: 375, height: 800 } });

/** Returns the template with the given rows in place of its example. */
function fillTemplate(template: string, rows: Record<string, string>[]): Buffer {
  const [headers = []] = parse(template, { bom: true }) as string[][];
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const line = (cells: string[]) => `${cells.map(cell).join(",")}\r\n`;
  for (const header of rows.flatMap(Object.keys)) expect(headers).toContain(header);
  return Buffer.from(
    `\ufeff${line(headers)}${rows.map((row) => line(headers.map((each) => row[each] ?? ""))).join("")}`,
  );
}

test("a merchant imports designs from a table, corrects errors, and undoes the import", { tag: "@smoke" }, async ({
  page,
  context,
  world,
}) => {
  const shop = await world.makeShop();
  await world.signIn(context, shop, "manager", "zh");
  await page.goto(paths.workspaceListings("zh"));
  await page.getByRole("link", { name: t("imports.open") }).click();
  await expect(page.getByRole("heading", { level: 1, name: t("imports.title") })).toBeVisible();

  await page.getByLabel(t("imports.template.industry")).selectOption({ label: "玩具" });
  await page.getByLabel(t("imports.template.format")).first().selectOption("csv");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: t("imports.template.download") }).click();
  const template = await readFile(await (await download).path(), "utf8");

  const good = {
    货号: `N1-${world.word}`,
    品类: "毛绒玩具",
    "名称（中文）": `哭哭马${world.word}`,
    起订量1: "120",
    单价1: "11.64",
  };
  const withoutPrice = { ...good, 货号: `N2-${world.word}`, "名称（中文）": `笑笑马${world.word}`, 单价1: "面议" };
  const unknownCategory = { ...good, 货号: `N3-${world.word}`, "名称（中文）": `飞飞马${world.word}`, 品类: "飞船" };
  const send = async (rows: Record<string, string>[]) => {
    await page
      .getByLabel(t("imports.upload.file"), { exact: true })
      .setInputFiles({ name: "新品.csv", mimeType: "text/csv", buffer: fillTemplate(template, rows) });
    await page.getByRole("button", { name: t("imports.upload.check") }).click();
    await expect(page.getByRole("heading", { name: t("imports.result.title") })).toBeVisible();
  };

  await send([withoutPrice, good, unknownCategory]);
  const errors = page.locator("ol li");
  await expect(errors.filter({ hasText: t("imports.wrong.row", { row: 2 }) })).toContainText("单价1");
  await expect(errors.filter({ hasText: t("imports.wrong.row", { row: 4 }) })).toContainText("飞船");
  await expect(page.getByRole("button", { name: t("imports.run.start", { count: 1 }) })).toBeVisible();
  const errorSheet = await page.request.get(
    (await page.getByRole("link", { name: t("imports.wrong.download") }).getAttribute("href")) ?? "",
  );
  expect(await errorSheet.text()).toContain("单价1：请填价格");

  await page.getByRole("link", { name: t("imports.run.again") }).click();
  await send([{ ...withoutPrice, 单价1: "9.5" }, good, { ...unknownCategory, 品类: "毛绒玩具" }]);
  await page.getByRole("button", { name: t("imports.run.start", { count: 3 }) }).click();
  await expect(page.getByText(t("imports.done.made", { count: 3 }))).toBeVisible({ timeout: 30_000 });
  await page.getByRole("link", { name: t("imports.done.see") }).click();
  for (const name of ["哭哭马", "笑笑马", "飞飞马"])
    await expect(page.getByText(`${name}${world.word}`).first()).toBeVisible();

  await page.goBack();
  await page.locator("summary", { hasText: t("imports.undo.action") }).click();
  await page.getByRole("button", { name: t("imports.undo.sure") }).click();
  await expect(page.getByText(t("imports.undo.undone", { count: 3 }))).toBeVisible({ timeout: 30_000 });
  await page.goto(paths.workspaceListings("zh"));
  await expect(page.getByText(t("catalogue.own.empty.title"))).toBeVisible();
});

test("an export is for members only, and importing it again changes nothing", async ({ page, context, world }) => {
  const shop = await world.makeShop();
  await world.makeDesign(shop, { titles: { en: `Horse ${world.word}`, zh: `马${world.word}` } });
  await world.signIn(context, shop, "owner", "zh");
  await page.goto(paths.workspaceImports("zh"));
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: t("imports.export.download") }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  await page.getByLabel(t("imports.upload.file"), { exact: true }).setInputFiles(await file.path());
  await page.getByRole("button", { name: t("imports.upload.check") }).click();
  await expect(page.getByText(t("imports.nothingToDo"))).toBeVisible();

  const address = file.url();
  const stranger = await world.makeShop();
  await world.signIn(context, stranger, "owner");
  expect((await page.request.get(address)).status()).toBe(404);
  await context.clearCookies();
  expect((await page.request.get(address)).status()).toBe(404);
});
