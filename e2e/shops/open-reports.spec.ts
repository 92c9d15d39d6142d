import { paths } from "@/lib/http/paths";
import { signInAsOperator } from "../accounts/buyer";
import { expect, test, words } from "../support/world";

const t = words("en");

test("the workspace's menu links an operator to the reports, and a shop's owner not", { tag: "@smoke" }, async ({
  page,
  context,
  world,
}) => {
  const link = page.locator("aside").getByRole("link", { name: t("threads.reports.title") });
  await signInAsOperator(context, { locale: "en" });
  await page.goto(paths.workspaceReports("en"));
  await expect(link.filter({ visible: true })).toHaveCount(1);
  await expect(page.getByRole("heading", { name: t("threads.reports.title") })).toBeVisible();

  await context.clearCookies();
  await world.signIn(context, await world.makeShop(), "owner");
  await page.goto(paths.workspace("en"));
  await expect(page.getByRole("link", { name: t("workspace.nav.account") }).filter({ visible: true })).toHaveCount(1);
  await expect(link).toHaveCount(0);
});
