import { PDFDocument } from "@cantoo/pdf-lib";
import { type APIResponse, expect, type Page } from "@playwright/test";
import sharp from "sharp";

/** A picture and a PDF that are accepted, and a file that is not. */
export const makePictureFile = async () => ({
  name: "etiqueta.png",
  mimeType: "image/png",
  buffer: await sharp({ create: { width: 640, height: 480, channels: 3, background: "#0b6b5d" } })
    .png()
    .toBuffer(),
});
export const makePdfFile = async () => {
  const pdf = await PDFDocument.create();
  pdf.addPage([300, 200]).drawText("Etiqueta 40 x 60 mm", { x: 20, y: 100 });
  pdf.addJavaScript("open", "app.alert('here')");
  return { name: "desenho técnico.pdf", mimeType: "application/pdf", buffer: Buffer.from(await pdf.save()) };
};
export const unsupportedFile = {
  name: "pedido.docx",
  mimeType: "application/msword",
  buffer: Buffer.from("PK\x03\x04 words"),
};

export const filesField = (page: Page) => page.locator("input[type=file]");
export const fileList = (page: Page, list: string) => page.getByRole("list", { name: list });

export async function expectPicture(response: APIResponse) {
  expect([response.status(), response.headers()["content-type"]]).toEqual([200, "image/jpeg"]);
  expect(response.headers()["content-disposition"]).toMatch(/^inline; /);
  expect(await sharp(await response.body()).metadata()).toMatchObject({ format: "jpeg", width: 640, height: 480 });
  expectStrictHeaders(response);
}

export function expectStrictHeaders(response: APIResponse) {
  expect(response.headers()).toMatchObject({
    "cache-control": "private, no-store",
    "content-security-policy": expect.stringContaining("sandbox"),
    "x-content-type-options": "nosniff",
  });
}
