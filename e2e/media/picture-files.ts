import type { Page } from "@playwright/test";
import sharp from "sharp";
import { root } from "../../scripts/sources";
import { expect, words } from "../support/world";

const t = words("zh");

export const plushPictures = ["horse-red", "bunny-grey", "bear-brown"].map(
  (name) => `${root}demo/pictures/toys/plush-${name}-front.webp`,
);

/** Makes a picture that is uploaded in several parts, because noise does not compress. */
export async function makeLargePicture(name: string) {
  const noise = { type: "gaussian", mean: 128, sigma: 50 } as const;
  const block = { width: 1200, height: 900, channels: 3, background: "#888", noise } as const;
  const buffer = await sharp({ create: block }).jpeg({ quality: 92 }).toBuffer();
  return { name, mimeType: "image/jpeg", buffer };
}

/** Makes a picture of a box on a plain background, wider than high. */
export async function makeProductPicture(name: string) {
  const block = (background: string, width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background } });
  const box = await block("#c2301c", 400, 400).png().toBuffer();
  const paper = block("#cfe0ea", 1200, 900).composite([{ input: box, left: 400, top: 250 }]);
  return { name, mimeType: "image/jpeg", buffer: await paper.jpeg().toBuffer() };
}

export const pictureTile = (page: Page, number: number) =>
  page.getByRole("button", { name: t("media.edit.title", { number }), exact: true });

/** Reads the pictures of the form's hidden fields, in the order that buyers will see. */
export const pictureOrder = (page: Page) =>
  page.locator('input[name="pictures[]"]').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));

export async function choosePictures(page: Page, files: Parameters<ReturnType<Page["locator"]>["setInputFiles"]>[0]) {
  // Before hydration, a file would be sent with the form.
  await expect(page.locator("input#pictures-:not([name])")).toBeAttached();
  await page.locator("input#pictures-").setInputFiles(files);
}
