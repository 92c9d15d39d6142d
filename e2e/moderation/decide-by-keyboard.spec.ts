import { database } from "@/db/client";
import { makeCase } from "@/db/testing";
import { paths } from "@/lib/http/paths";
import { signInAsOperator } from "../accounts/buyer";
import { collectErrors } from "../support/collect-errors";
import { expect, smokeTagIf, test, type World, words } from "../support/world";

/** Creates a design that a guest has reported, and its case. */
async function makeReportedDesign(world: World) {
  const shop = await world.makeShop({ confirmedAt: new Date() });
  const design = await world.makeDesign(shop);
  const target = { target: "listing", targetId: String(design.id), harm: 3 } as const;
  const report = { reason: "brand", details: "The chest shows a brand.", locale: "en" } as const;
  const found = await database.transaction((tx) => makeCase(shop.id, target, report, tx));
  return { shop, design, caseId: found.id };
}

test(
  "an operator takes, decides and takes back a case by keyboard",
  smokeTagIf(true),
  async ({ page, context, world, request }) => {
    const { design, caseId } = await makeReportedDesign(world);
    const t = words("en");
    const statusOf = async () => (await request.get(paths.listing("en", design))).status();
    expect(await statusOf()).toBe(200);
    const browserErrors = await collectErrors(page);
    await signInAsOperator(context, { locale: "en" });

    await page.goto(paths.operatorCases("en"));
    await expect(async () => {
      await page.keyboard.press("j");
      await expect(page.locator("[data-row]").first()).toBeFocused({ timeout: 500 });
    }).toPass();
    await page.locator(`[data-row][href$="${caseId}"]`).focus();
    await page.keyboard.press("Enter");
    const free = page.getByText(t("operator.case.free"));
    await expect(free).toBeVisible();
    // The page shows the case before its script handles keys.
    await expect(async () => {
      if (await free.isVisible()) await page.keyboard.press("t");
      await expect(page.getByText(t("operator.case.takenByYou"))).toBeVisible({ timeout: 2000 });
    }).toPass();

    await page.keyboard.press("Control+Enter");
    await expect(page.getByRole("alert").filter({ hasText: t("moderation.choose") })).toBeVisible();
    await page.keyboard.press("3");
    await expect(page.getByRole("radio", { name: t("operator.measures.hide") })).toBeChecked();
    await page.getByLabel(t("operator.decide.ground")).selectOption("brands");
    await page.getByLabel(t("operator.decide.facts")).fill("The chest shows a registered brand.");
    await page.keyboard.press("Control+Enter");
    await expect(page.getByRole("heading", { name: t("operator.decide.undoTitle") })).toBeVisible();
    await expect.poll(statusOf, { timeout: 2000 }).toBe(404);

    await page.getByRole("button", { name: t("operator.decide.undo") }).click();
    await expect(free).toBeVisible();
    await expect.poll(statusOf, { timeout: 2000 }).toBe(200);
    expect(browserErrors).toEqual([]);
  },
);

test("an auditor reads a case and cannot decide it; a shop's owner finds no console", async ({
  page,
  context,
  world,
}) => {
  const { shop, caseId } = await makeReportedDesign(world);
  const t = words("en");
  await signInAsOperator(context, { locale: "en", operatorRole: "auditor" });
  await page.goto(paths.operatorCase("en", caseId));
  await expect(page.getByText("The chest shows a brand.")).toBeVisible();
  await expect(page.getByText(t("operator.decide.auditor"))).toBeVisible();
  await expect(page.getByRole("button", { name: t("operator.decide.submit") })).toHaveCount(0);

  await context.clearCookies();
  await world.signIn(context, shop, "owner", "en");
  for (const path of [paths.operator("en"), paths.operatorCases("en"), paths.operatorCase("en", caseId)]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("workspace.notFound.title"));
  }
});
