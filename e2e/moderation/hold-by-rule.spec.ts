import { and, eq } from "drizzle-orm";
import { asPerson, database } from "@/db/client";
import { moderationCases } from "@/db/schema";
import { makeOperator } from "@/db/testing";
import { paths } from "@/lib/http/paths";
import { signInAsOperator } from "../accounts/buyer";
import { axeViolations } from "../support/axe-violations";
import { collectErrors } from "../support/collect-errors";
import { expect, test, words } from "../support/world";

/** Finds the open case about a design. */
async function findCase(designId: number): Promise<string> {
  const operator = await makeOperator({});
  const ofDesign = and(eq(moderationCases.target, "listing"), eq(moderationCases.targetId, String(designId)));
  const [found] = await asPerson(operator.id, (tx) => tx.select().from(moderationCases).where(ofDesign), database);
  if (!found) throw new Error("no case");
  return found.id;
}

test("a rule holds a replica before anybody sees it, its shop reads why, and an operator lets it go", async ({
  page,
  context,
  browser,
  world,
  request,
}) => {
  const t = words("zh");
  const browserErrors = await collectErrors(page);
  const shop = await world.makeShop({ confirmedAt: new Date() });
  const titles = { en: `Replica plush horse ${world.word}`, zh: `高仿毛绒马${world.word}` };
  const design = await world.makeDesign(shop, { status: "draft", titles });
  const address = paths.listing("zh", design);
  const statusOf = async () => (await request.get(address)).status();
  await world.signIn(context, shop, "manager", "zh");

  await page.goto(paths.workspaceListings("zh"));
  const row = page.getByRole("listitem").filter({ hasText: titles.zh });
  await row.getByRole("button", { name: t("catalogue.own.publish"), exact: true }).click();
  await expect(page.getByRole("heading", { name: t("moderation.held.title") })).toBeVisible();
  await expect(page.getByText(/高仿/).first()).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  expect(await statusOf()).toBe(404);
  expect(await (await request.get(paths.newDesigns("zh"))).text()).not.toContain(titles.zh);
  expect(await (await request.get(paths.search("zh", world.word))).text()).not.toContain(titles.zh);
  await page.goto(paths.workspaceListings("zh", "under_review"));
  await expect(page.getByRole("link", { name: titles.zh })).toBeVisible();

  const console_ = await browser.newContext();
  await signInAsOperator(console_, { locale: "en" });
  const operator = await console_.newPage();
  const en = words("en");
  await operator.goto(paths.operatorCase("en", await findCase(design.id)));
  await expect(operator.getByRole("heading", { name: en("operator.case.rules") })).toBeVisible();
  await expect(operator.getByText(/“Replica”/)).toBeVisible();
  await operator.getByRole("radio", { name: en("operator.measures.nothing") }).check();
  await operator.getByRole("button", { name: en("operator.decide.submit") }).click();
  await expect(operator.getByRole("heading", { name: en("operator.decide.undoTitle") })).toBeVisible();
  await console_.close();
  await expect.poll(statusOf, { timeout: 2_000 }).toBe(200);
  expect(browserErrors).toEqual([]);
});
