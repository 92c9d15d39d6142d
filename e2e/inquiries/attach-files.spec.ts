import { writeFile } from "node:fs/promises";
import { paths } from "@/lib/http/paths";
import { collectErrors } from "../support/collect-errors";
import {
  expectPicture,
  expectStrictHeaders,
  fileList,
  filesField,
  makePdfFile,
  makePictureFile,
  unsupportedFile,
} from "../support/files";
import { waitForEmail } from "../support/mailbox";
import { expect, test, type World, words } from "../support/world";
import { expectThread, fillInquiry, sendInquiry } from "./guest";

const t = words("pt-br");
const en = words("en");

async function open(world: World) {
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop, { titles: { "pt-br": "Cavalinho chorão de pelúcia", zh: "哭哭马" } });
  const inquiry = {
    name: "Beatriz Souza",
    email: `beatriz-${world.word}@example.com`,
    message: `A etiqueta está em anexo (${world.word}).`,
    quantity: "2400",
  };
  return { shop, inquiry, path: paths.listing("pt-br", design) };
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "a guest" : "a guest without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("sends a picture and a PDF, and the shop opens them and sends one back", async ({ page, browser, world }) => {
      const { shop, inquiry, path } = await open(world);
      const browserErrors = await collectErrors(page);
      await page.goto(path);
      await fillInquiry(page, "pt-br", inquiry);
      await filesField(page).setInputFiles([await makePictureFile(), await makePdfFile()]);
      await sendInquiry(page, "pt-br");
      await expectThread(page, inquiry.message);
      const own = fileList(page, t("attachments.list"));
      await expect(own.getByRole("img")).toHaveJSProperty("naturalWidth", 320);
      await expect(own.getByText("desenho técnico.pdf")).toBeVisible();
      await waitForEmail(inquiry.email);

      const memberContext = await browser.newContext({ javaScriptEnabled: true });
      await world.signIn(memberContext, shop, "assistant");
      const memberPage = await memberContext.newPage();
      await memberPage.goto(paths.workspaceInquiries("en"));
      await memberPage
        .getByRole("link", { name: new RegExp(inquiry.name) })
        .first()
        .click();
      const sent = fileList(memberPage, en("attachments.list"));
      await expect(sent.getByRole("img")).toHaveJSProperty("naturalWidth", 320);
      const [picture, pdf] = await Promise.all(
        [/etiqueta\.jpg/, /desenho/].map((name) => sent.getByRole("link", { name }).getAttribute("href")),
      );
      await expectPicture(await memberPage.request.get(picture ?? ""));
      const saved = await memberPage.request.get(pdf ?? "");
      expect(saved.headers()["content-disposition"]).toContain("attachment; ");
      expect(saved.headers()["content-disposition"]).toContain("UTF-8''desenho%20t%C3%A9cnico.pdf");
      expectStrictHeaders(saved);
      expect((await saved.body()).includes("JavaScript")).toBe(false);

      await filesField(memberPage).setInputFiles(await makePictureFile());
      await memberPage
        .getByLabel(en("inquiries.replyAsShop.label"), { exact: true })
        .fill(`Our label (${world.word}).`);
      await memberPage.getByRole("button", { name: en("inquiries.replyAsShop.send") }).click();
      await expect(fileList(memberPage, en("attachments.list"))).toHaveCount(2);
      await page.reload();
      await expect(fileList(page, t("attachments.list"))).toHaveCount(2);
      expect(browserErrors).toEqual([]);

      const link = await own.first().getByRole("link").first().getAttribute("href");
      await expectPicture(await page.request.get(link ?? ""));
      const stranger = await browser.newContext();
      await world.signIn(stranger, await world.makeShop(), "owner");
      for (const address of [picture, pdf, link?.replace(/(?<=by-link\/)[^/]+/, "x".repeat(43))])
        expect((await stranger.request.get(address ?? "")).status()).toBe(404);
      await Promise.all([memberContext.close(), stranger.close()]);
    });

    test("sees why a file is refused, and both the input and the accepted file are preserved", async ({
      page,
      world,
    }) => {
      const { inquiry, path } = await open(world);
      await page.goto(path);
      await fillInquiry(page, "pt-br", { ...inquiry, email: "beatriz@" });
      await filesField(page).setInputFiles([await makePictureFile(), unsupportedFile]);
      const [response] = await Promise.all([
        page.waitForResponse((each) => each.request().method() === "POST" && !each.url().endsWith("/api/phrases")),
        sendInquiry(page, "pt-br"),
      ]);
      expect(response.status()).toBe(422);
      const form = page.locator("#inquiry");
      await expect(filesField(page)).toHaveAccessibleDescription(/pedido\.docx.*JPEG, PNG, WebP/);
      const storedFile = form.getByRole("checkbox", { name: "etiqueta.jpg" });
      await expect(storedFile).toBeChecked();
      await expect(form.getByLabel(t("inquiries.sendInquiry.message.label"))).toHaveValue(inquiry.message);

      await form.getByLabel(t("inquiries.sendInquiry.email.label")).fill(inquiry.email);
      await filesField(page).setInputFiles([unsupportedFile]);
      await sendInquiry(page, "pt-br");
      await expect(form.getByLabel(t("inquiries.sendInquiry.email.label"))).not.toHaveAttribute("aria-invalid", "true");
      await expect(filesField(page)).toHaveAccessibleDescription(/pedido\.docx/);
      await expect(storedFile).toBeChecked();
      await sendInquiry(page, "pt-br");
      await expectThread(page, inquiry.message);
      await expect(fileList(page, t("attachments.list")).getByRole("img")).toHaveCount(1);
    });

    test("can remove a stored file", async ({ page, world }) => {
      const { inquiry, path } = await open(world);
      await page.goto(path);
      await fillInquiry(page, "pt-br", inquiry);
      await filesField(page).setInputFiles([await makePictureFile(), await makePdfFile(), unsupportedFile]);
      await sendInquiry(page, "pt-br");
      await page.getByRole("checkbox", { name: "etiqueta.jpg" }).uncheck();
      await sendInquiry(page, "pt-br");
      await expectThread(page, inquiry.message);
      const list = fileList(page, t("attachments.list"));
      await expect(list.getByRole("link")).toHaveCount(1);
      await expect(list.getByText("desenho técnico.pdf")).toBeVisible();
    });

    test("sees an error page for files that are far too large", async ({ page, world }) => {
      const { inquiry, path } = await open(world);
      await page.goto(path);
      await fillInquiry(page, "pt-br", inquiry);
      const large = test.info().outputPath("video.mp4");
      await writeFile(large, Buffer.alloc(30 * 1024 ** 2));
      await filesField(page).setInputFiles(large);
      await sendInquiry(page, "pt-br");
      await expect(page.getByRole("heading", { name: t("common.status.tooLarge.title") })).toBeVisible();
      await page.goBack();
      await expect(page.getByLabel(t("inquiries.sendInquiry.message.label"))).toHaveValue(inquiry.message);
    });
  });
