import { brotliCompressSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { paths } from "@/lib/paths";
import { makeWatchable } from "../videos/make-video";
import { expect, test } from "../world";

const kilobyte = 1024;

/** Every script a page loads, as brotli makes it. */
async function scriptBytes(page: Page, path: string): Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") bodies.push(response.body());
  });
  await page.goto(path, { waitUntil: "networkidle" });
  const sizes = (await Promise.all(bodies)).map((body) => brotliCompressSync(body).length);
  page.removeAllListeners("response");
  return sizes.reduce((sum, each) => sum + each, 0);
}

test("scripts of no page of the workspace weigh more than 150 kB", async ({ page, context, world }) => {
  test.setTimeout(240_000);
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop);
  const inquiry = await world.makeInquiry(shop, [design]);
  const clip = await makeWatchable(shop, design, world.word);
  await world.signIn(context, shop, "owner", "zh");
  const ofShop = [
    paths.workspaceShop("zh"),
    paths.workspacePictures("zh"),
    paths.workspaceBooths("zh"),
    paths.workspacePresences("zh"),
    paths.workspaceHolidays("zh"),
    paths.workspaceCollections("zh"),
    paths.workspaceBrand("zh"),
    paths.workspacePeople("zh"),
    paths.workspaceBank("zh"),
    paths.workspaceAssist("zh"),
    paths.workspaceClosing("zh"),
  ];
  const ofDesigns = [
    paths.workspaceListings("zh"),
    paths.workspaceNewListing("zh"),
    paths.workspaceListing("zh", design.id),
    paths.workspaceGrow("zh", design.id),
    paths.workspaceFamily("zh", design.id),
    paths.workspaceTrial("zh", design.id),
    paths.workspaceImports("zh"),
    paths.workspaceVideos("zh"),
    paths.workspaceVideo("zh", clip.id),
  ];
  const ofTrade = [
    paths.workspace("zh"),
    paths.workspaceInquiries("zh"),
    paths.workspaceInquiry("zh", inquiry.id),
    paths.workspaceQuote("zh", inquiry.id),
    paths.workspaceQuotes("zh"),
    paths.workspaceTriage("zh"),
    paths.workspaceSourcing("zh"),
    paths.workspaceFactory("zh"),
    paths.workspaceFigures("zh"),
  ];
  for (const path of [...ofShop, ...ofDesigns, ...ofTrade]) {
    const bytes = await scriptBytes(page, path);
    test.info().annotations.push({ type: "brotli", description: `${path}: ${bytes} bytes of script` });
    console.log(`${path}: ${bytes} bytes of script`);
    expect.soft(bytes, path).toBeGreaterThan(0);
    expect.soft(bytes, path).toBeLessThanOrEqual(150 * kilobyte);
  }
});
