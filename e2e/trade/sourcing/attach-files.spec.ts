import type { Page } from "@playwright/test";
import { confirmEmail, emailProof } from "@/lib/accounts/confirmed-email";
import { paths } from "@/lib/http/paths";
import {
  expectPicture,
  expectStrictHeaders,
  fileList,
  filesField,
  makePdfFile,
  makePictureFile,
  unsupportedFile,
} from "../../support/files";
import { waitForEmail } from "../../support/mailbox";
import { expect, test, words } from "../../support/world";
import {
  fillRequest,
  makeTrade,
  openInvitation,
  type RequestForm,
  requestFormOf,
  sendSealedQuote,
  submitRequest,
} from "./buyer";

const t = words("pt-br");
const zh = words("zh");

/** Sends a request with a picture, a PDF and a file that is refused, then sends it again with the accepted ones. */
async function postWithFiles(page: Page, request: RequestForm) {
  await fillRequest(page, "pt-br", request);
  await filesField(page).setInputFiles([await makePictureFile(), await makePdfFile(), unsupportedFile]);
  const [response] = await Promise.all([
    page.waitForResponse((each) => each.request().method() === "POST"),
    submitRequest(page, "pt-br"),
  ]);
  expect(response.status()).toBe(422);
  await expect(filesField(page)).toHaveAccessibleDescription(/pedido\.docx.*JPEG, PNG, WebP/);
  const form = page.locator("#request");
  for (const name of ["etiqueta.jpg", "desenho técnico.pdf"])
    await expect(form.getByRole("checkbox", { name })).toBeChecked();
  await expect(form.getByLabel(t("sourcing.send.details.label"))).toHaveValue(request.details);
  await submitRequest(page, "pt-br");
  await expect(page.getByText(t("sourcing.request.sentTitle"))).toBeVisible();
  await expectFiles(page, t("attachments.list"));
}

async function expectFiles(page: Page, label: string) {
  const list = fileList(page, label);
  await expect(list.getByRole("img")).toHaveJSProperty("naturalWidth", 320);
  await expect(list.getByText("desenho técnico.pdf")).toBeVisible();
  const addresses = list.getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  return (await addresses) as [string, string];
}

test.describe("a buyer without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("sends a request with files that only invited shops see and the chosen shop receives", async ({
    page,
    browser,
    world,
  }) => {
    test.slow();
    const { categoryId, spring } = await makeTrade(world);
    const request = requestFormOf(world, categoryId);
    await postWithFiles(page, request);
    const [own] = await expectFiles(page, t("attachments.list"));
    await expectPicture(await page.request.get(own));

    const memberContext = await browser.newContext({ javaScriptEnabled: true });
    const member = await world.signIn(memberContext, spring, "owner", "zh");
    const memberPage = await memberContext.newPage();
    await openInvitation(memberPage, request.title);
    const [picture, pdf] = await expectFiles(memberPage, zh("attachments.list"));
    await expectPicture(await memberPage.request.get(picture));
    const saved = await memberPage.request.get(pdf);
    expect(saved.headers()["content-disposition"]).toContain("UTF-8''desenho%20t%C3%A9cnico.pdf");
    expectStrictHeaders(saved);
    expect((await saved.body()).includes("JavaScript")).toBe(false);
    await waitForEmail(member.email, /附有 2 个文件/);

    const stranger = await browser.newContext();
    await world.signIn(stranger, await world.makeShop(), "owner");
    const invitation = new URL(memberPage.url()).pathname;
    const guessed = own.replace(/(?<=by-link\/)[^/]+/, "x".repeat(43));
    for (const address of [picture, pdf, guessed, invitation])
      expect((await stranger.request.get(address)).status(), address).toBe(404);

    await confirmEmail(request.email, emailProof(request.email));
    await sendSealedQuote(memberPage, request.title, "7.35");
    await waitForEmail(request.email, new RegExp(`春${world.word}`));
    await page.reload();
    await page
      .getByRole("row", { name: new RegExp(`春${world.word}`) })
      .getByRole("button", { name: t("sourcing.compare.choose") })
      .click();
    await expect(page).toHaveURL(/\/i\/[\w-]{20,}/);
    await expectFiles(page, t("attachments.list"));
    await memberPage.reload();
    await memberPage.getByRole("link", { name: zh("sourcing.compare.openThread") }).click();
    await expect(memberPage).toHaveURL(new RegExp(paths.workspaceInquiries("zh")));
    const [carried] = await expectFiles(memberPage, zh("attachments.list"));
    expect(carried).not.toBe(picture);
    await expectPicture(await memberPage.request.get(carried));
    expect((await stranger.request.get(carried)).status()).toBe(404);
    await Promise.all([memberContext.close(), stranger.close()]);
  });
});

test("a buyer with JavaScript sends a request with files", async ({ page, world }) => {
  const { categoryId } = await makeTrade(world);
  await postWithFiles(page, requestFormOf(world, categoryId));
});
