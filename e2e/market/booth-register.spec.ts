import { paths } from "@/lib/http/paths";
import { signInAsOperator } from "../accounts/buyer";
import { collectErrors } from "../support/collect-errors";
import { waitForEmail } from "../support/mailbox";
import { expect, test, words } from "../support/world";

const csvOf = (rows: string[]) => ({
  name: "register.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(["市场区,楼层,商位号,承租人", ...rows].join("\n")),
});

test("a lead sees a list's differences and the row that has a booth twice before anything changes", async ({
  page,
  context,
  world,
}) => {
  const t = words("en");
  const browserErrors = await collectErrors(page);
  const number = world.word.slice(0, 8).toUpperCase();
  await signInAsOperator(context, { locale: "en", operatorRole: "lead" });
  await page.goto(paths.operatorBooths("en"));
  await page.getByRole("button", { name: t("register.file.check") }).click();
  await expect(page.getByText(t("imports.file.missing")).first()).toBeVisible();

  await page
    .getByLabel(t("register.file.label"))
    .setInputFiles(csvOf([`一区,9楼,${number},Chen`, `D1,9F,${number},Li`]));
  await page.getByRole("button", { name: t("register.file.check") }).click();
  await expect(page.getByText(t("register.differences.new", { count: 1 })).first()).toBeVisible();
  await expect(page.getByText(t("register.differences.row", { row: 3 }))).toBeVisible();
  await expect(page.getByText(t("register.errors.twice", { row: 2 }))).toBeVisible();
  await expect(page.getByRole("button", { name: t("register.differences.apply") })).toHaveCount(0);

  await page.goto(paths.operatorBooths("en"));
  await page.getByLabel(t("register.file.label")).setInputFiles(csvOf([`D1,9,${number},Chen`]));
  await page.getByRole("button", { name: t("register.file.check") }).click();
  await expect(page.getByRole("button", { name: t("register.differences.apply") })).toBeVisible();
  const register = await page.request.get(paths.sheetOfRegister("en"));
  expect(await register.text()).not.toContain(number);
  expect(browserErrors).toEqual([]);
});

test("a booth that is not in the register reaches the pages of a shop only by an operator", async ({
  page,
  context,
  browser,
  world,
}) => {
  const [t, zh] = [words("en"), words("zh")];
  const shop = await world.makeShop();
  const { email } = await world.signIn(context, shop, "owner", "zh");
  const number = world.word.slice(0, 9).toUpperCase();
  const addBooth = async () => {
    await page.goto(paths.workspaceBooths("zh"));
    await page.locator("select[name=districtCode]").selectOption("D1");
    await page.locator("select[name=floor]").selectOption("3");
    await page.getByLabel(zh("join.number")).fill(number);
    await page.getByRole("button", { name: zh("shops.booths.add") }).click();
    await expect(page.getByText(zh("shops.booths.claims.unregistered"))).toBeVisible();
  };
  const floorText = async () => (await page.request.get(paths.floor("zh", "D1", 3))).text();
  await addBooth();
  expect(await floorText()).not.toContain(number);

  const desk = await browser.newContext();
  await signInAsOperator(desk, { locale: "en", operatorRole: "agent" });
  const operator = await desk.newPage();
  const decide = async (answer: string, reason: string) => {
    await operator.goto(paths.operatorBoothClaims("en"));
    const claim = operator.locator("main li").filter({ hasText: number });
    await expect(claim.getByText(t("register.claims.notRegistered"))).toBeVisible();
    await claim.getByLabel(t("register.claims.answer")).selectOption(answer);
    await claim.getByRole("button", { name: t("register.claims.submit") }).click();
    if (answer === "refuse") {
      await expect(claim.getByText(t("register.claims.reasonMissing")).first()).toBeVisible();
      await claim.getByLabel(t("register.claims.reason")).fill(reason);
      await claim.getByRole("button", { name: t("register.claims.submit") }).click();
    }
    await expect(claim).toHaveCount(0);
  };
  await decide("refuse", "There is no such booth on this floor.");
  await page.reload();
  await expect(page.getByText("There is no such booth on this floor.").first()).toBeVisible();
  const refusal = await waitForEmail(email, /There is no such booth/);
  expect(refusal.links.some((link) => link.includes(paths.workspaceBooths("zh")))).toBe(true);

  const refused = page.locator("main li").filter({ hasText: number });
  await refused.getByText(zh("shops.remove"), { exact: true }).click();
  await refused.getByRole("button", { name: zh("shops.confirmRemove") }).click();
  await expect(refused).toHaveCount(0);
  await addBooth();
  await decide("accept", "");
  await expect.poll(floorText, { timeout: 2_000 }).toContain(number);
  await desk.close();
});
