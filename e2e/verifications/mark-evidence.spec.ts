import { paths } from "@/lib/http/paths";
import { signInAsOperator } from "../accounts/buyer";
import { axeViolations } from "../support/axe-violations";
import { collectErrors } from "../support/collect-errors";
import { expect, test, words } from "../support/world";
import { makeSheet } from "./files";

const en = words("en");
const t = words("zh");

test("an operator marks a picture by click, by keys and without JavaScript, and the shop reads the marks with the decision", async ({
  page,
  context,
  world,
  browser,
  baseURL,
}) => {
  const shop = await world.makeShop({ confirmedAt: new Date() });
  await world.signIn(context, shop, "owner", "zh");
  await page.goto(paths.workspaceVerifications("zh"));
  await page.locator("#licence").getByRole("button").click();
  await page.getByLabel(t("verifications.evidence.add")).setInputFiles(await makeSheet("营业执照.jpg"));
  await expect(page.getByText("营业执照.jpg").first()).toBeVisible();
  await page.getByLabel(t("verifications.facts.names.licence")).fill("博朗玩具厂");
  await page.getByLabel(t("verifications.facts.licenceNumber")).fill("92330782MA0000000K");
  await page.getByRole("button", { name: t("verifications.send") }).click();
  await expect(page.getByText(t("verifications.waiting", { hours: 48 }))).toBeVisible();
  const requestId = new URL(page.url()).pathname.split("/").at(-1) ?? "";

  const desk = await browser.newContext({ baseURL, viewport: { width: 1280, height: 900 } });
  await signInAsOperator(desk, { locale: "en" });
  const console = await desk.newPage();
  const browserErrors = await collectErrors(console);
  await console.goto(paths.operatorVerification("en", requestId));
  const stage = console.getByRole("region", { name: "1 · 营业执照.jpg" });
  await console.getByRole("button", { name: en("verificationConsole.marks.title") }).click();
  const picture = stage.locator("img");
  const box = await picture.boundingBox();
  if (!box) throw new Error("the picture has no box");
  await picture.click({ position: { x: box.width / 4, y: box.height / 2 } });
  await expect(console.locator("#mark-x")).toHaveValue(/^2[45]\d$/);
  await console.getByRole("button", { name: en("verificationConsole.marks.submit") }).click();
  await expect(console.getByText(en("verificationConsole.marks.factMissing")).first()).toBeVisible();
  await expect(console.locator("#mark-x")).toHaveValue(/^2[45]\d$/);
  await console.getByLabel(en("verificationConsole.marks.fact")).selectOption("licenceNumber");
  await console.getByLabel(en("verificationConsole.marks.note")).fill("The last digit is under the stamp.");
  await console.getByRole("button", { name: en("verificationConsole.marks.submit") }).click();
  await expect(console.getByRole("heading", { name: en("verificationConsole.marks.list") })).toBeVisible();
  await expect(console.locator("#mark-note")).toHaveValue("");
  expect(await axeViolations(console)).toEqual([]);

  await stage.focus();
  await console.keyboard.press("p");
  await expect(console.locator("#mark-x")).toHaveValue("500");
  await console.keyboard.press("ArrowRight");
  await console.keyboard.press("Shift+ArrowUp");
  await console.keyboard.press("Enter");
  await expect(console.locator("#mark-fact")).toBeFocused();
  await expect(console.locator("#mark-x")).toHaveValue("510");
  await expect(console.locator("#mark-y")).toHaveValue("499");
  await console.getByLabel(en("verificationConsole.marks.fact")).selectOption("name");
  await console.getByRole("button", { name: en("verificationConsole.marks.submit") }).click();
  const remove = (number: number) =>
    console.getByRole("button", { name: en("verificationConsole.marks.removeNumber", { number }) });
  await expect(remove(2)).toBeVisible();

  const state = await desk.storageState();
  const plain = await browser.newContext({ baseURL, javaScriptEnabled: false, storageState: state });
  const noScript = await plain.newPage();
  await noScript.goto(paths.operatorVerification("en", requestId));
  await expect(noScript.getByText("The last digit is under the stamp.")).toBeVisible();
  await noScript.locator("summary", { hasText: en("verificationConsole.marks.title") }).click();
  await noScript.locator("#mark-x").fill("900");
  await noScript.locator("#mark-y").fill("100");
  await noScript.locator("#mark-fact").selectOption("name");
  await noScript.getByRole("button", { name: en("verificationConsole.marks.submit") }).click();
  await expect(
    noScript.getByRole("button", { name: en("verificationConsole.marks.removeNumber", { number: 3 }) }),
  ).toBeVisible();
  await plain.close();

  await console.reload();
  await remove(2).click();
  await expect(remove(2)).toHaveCount(0);
  await expect(page.getByText("The last digit is under the stamp.")).toHaveCount(0);
  await console.keyboard.press("t");
  await expect(console.getByText(en("operator.case.takenByYou"))).toBeVisible();
  await console.keyboard.press("a");
  await console.keyboard.press("Control+Enter");
  await expect(console.getByRole("heading", { name: en("verificationConsole.decide.decided") })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: t("verifications.marks") })).toBeVisible();
  await expect(page.getByText("The last digit is under the stamp.")).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  // This browser loads no pictures, and warns about those that React preloads.
  expect(browserErrors.filter((each) => !each.includes("preload"))).toEqual([]);
  await desk.close();
});
