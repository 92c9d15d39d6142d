import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { signInAsOperator } from "../accounts/buyer";
import { axeViolations } from "../support/axe-violations";
import { waitForEmail } from "../support/mailbox";
import { expect, smokeTagIf, test, words } from "../support/world";
import { makeSheet } from "./files";

test.use({ viewport: { width: 375, height: 812 } });

test(
  "a merchant sends a licence in Chinese, an operator approves it, buyers see the check, and it is withdrawn",
  smokeTagIf(true),
  async ({ page, context, world, request, browser, baseURL }) => {
    const t = words("zh");
    const shop = await world.makeShop({ confirmedAt: new Date() });
    const { email } = await world.signIn(context, shop, "owner", "zh");
    const claim = t("storefront.claims.licence");

    await page.goto(paths.workspaceShop("zh"));
    await page.getByRole("link", { name: t("verifications.title") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("verifications.title"));
    expect(await axeViolations(page)).toEqual([]);
    await page.locator("#licence").getByRole("button").click();
    await expect(page.getByText(t("verifications.needs.licence"))).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);

    await page.getByLabel(t("verifications.evidence.add")).setInputFiles(await makeSheet("营业执照.jpg"));
    await expect(page.getByText("营业执照.jpg").first()).toBeVisible();
    await page.getByLabel(t("verifications.facts.names.licence")).fill("博朗玩具厂");
    await page.getByLabel(t("verifications.facts.licenceNumber")).fill("9233 ！");
    await page.getByRole("button", { name: t("verifications.send") }).click();
    await expect(page.getByText(t("verifications.facts.licenceWrong")).first()).toBeVisible();
    await expect(page.getByLabel(t("verifications.facts.names.licence"))).toHaveValue("博朗玩具厂");
    await page.getByLabel(t("verifications.facts.licenceNumber")).fill("9233 0782 ma00 0000 0k");
    await page.getByRole("button", { name: t("verifications.send") }).click();
    await expect(page.getByText(t("verifications.waiting", { hours: 48 }))).toBeVisible();
    await expect(page.getByText("92330782MA0000000K")).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    const requestId = new URL(page.url()).pathname.split("/").at(-1) ?? "";

    const desk = await browser.newContext({ baseURL, viewport: { width: 1280, height: 900 } });
    await signInAsOperator(desk, { locale: "en" });
    const console = await desk.newPage();
    const en = words("en");
    await console.goto(paths.operatorVerification("en", requestId));
    await expect(console.getByText("92330782MA0000000K")).toBeVisible();
    await console.keyboard.press("t");
    await expect(console.getByText(en("operator.case.takenByYou"))).toBeVisible();
    await console.keyboard.press("a");
    await console.keyboard.press("Control+Enter");
    await expect(console.getByRole("heading", { name: en("verificationConsole.decide.decided") })).toBeVisible();

    const checked = t("storefront.verified.on", { claim, date: formats("zh").day(new Date(), "long") });
    const publicPage = async () => (await request.get(paths.shop("zh", shop))).text();
    await expect.poll(publicPage, { timeout: 2000 }).toContain(checked);
    expect(await publicPage()).toContain(t("verifications.methods.documents"));
    await waitForEmail(email, new RegExp(t("verifications.statuses.approved")));

    await console.getByText(en("verificationConsole.decide.revoke")).click();
    await console.getByRole("checkbox", { name: en("verifications.reasons.false_document") }).check();
    await console.getByRole("button", { name: en("verificationConsole.decide.revokeSubmit") }).click();
    await expect(console.getByText(en("verifications.outcomes.revoked"))).toBeVisible();
    await expect.poll(publicPage, { timeout: 2000 }).not.toContain(checked);
    await waitForEmail(email, new RegExp(t("verifications.reasons.false_document")));
    await page.reload();
    await expect(page.getByText(t("verifications.reasons.false_document"))).toBeVisible();
    await desk.close();
  },
);

test("evidence of the wrong kind is refused in clear words, and the good file beside it arrives", async ({
  page,
  context,
  world,
}) => {
  const t = words("zh");
  const shop = await world.makeShop({ confirmedAt: new Date() });
  await world.signIn(context, shop, "manager", "zh");
  await page.goto(paths.workspaceVerifications("zh"));
  await page.locator("#booth_lease").getByRole("button").click();
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic"), Buffer.alloc(64)]);
  await page
    .getByLabel(t("verifications.evidence.add"))
    .setInputFiles([
      { name: "租约.docx", mimeType: "application/msword", buffer: Buffer.from("PK\x03\x04 a document", "latin1") },
      await makeSheet("招牌.jpg"),
      { name: "照片.heic", mimeType: "image/heic", buffer: heic },
      { name: "太大.jpg", mimeType: "image/jpeg", buffer: Buffer.alloc(20 * 1024 * 1024 + 1) },
    ]);
  const megabytes = 20;
  const refusals = [
    t("attachments.refused.wrongType", { name: "租约.docx" }),
    t("attachments.refused.heic", { name: "照片.heic" }),
    t("attachments.refused.tooLarge", { name: "太大.jpg", megabytes }),
  ];
  for (const sentence of refusals) await expect(page.getByText(sentence)).toBeVisible();
  await expect(page.getByText("招牌.jpg", { exact: true }).first()).toBeVisible();
  await page.getByRole("button", { name: t("verifications.evidence.removeName", { name: "招牌.jpg" }) }).click();
  await expect(page.getByText("招牌.jpg", { exact: true })).toHaveCount(0);
  await page.getByRole("button", { name: t("verifications.send") }).click();
  await expect(page.getByText(t("errors.required")).first()).toBeVisible();
});

test("an assistant cannot ask for a check, and a buyer finds neither page nor console", async ({
  page,
  context,
  world,
}) => {
  const t = words("en");
  const shop = await world.makeShop({ confirmedAt: new Date() });
  await world.signIn(context, shop, "assistant", "en");
  await page.goto(paths.workspaceVerifications("en"));
  await expect(page.getByText(t("verifications.managersOnly"))).toBeVisible();
  await expect(page.getByRole("button", { name: t("verifications.request") })).toHaveCount(0);
  await page.goto(paths.operatorVerifications("en"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("workspace.notFound.title"));
});
