import { brotliCompressSync } from "node:zlib";
import type { Page, Response } from "@playwright/test";
import { paths } from "@/lib/http/paths";
import { expect, test } from "../support/world";
import { makePublishedVideo } from "../videos/make-video";

const kilobyte = 1024;

/** Brotli size of each script in bytes. Most pages share most scripts. */
const sizes = new Map<string, number>();

async function sizeOf(response: Response): Promise<number> {
  const known = sizes.get(response.url());
  if (known !== undefined) return known;
  const size = brotliCompressSync(await response.body()).length;
  sizes.set(response.url(), size);
  return size;
}

/** Returns the total size of a page's scripts. */
async function scriptBytes(page: Page, path: string): Promise<number> {
  const found: Promise<number>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") found.push(sizeOf(response));
  });
  await page.goto(path, { waitUntil: "networkidle" });
  page.removeAllListeners("response");
  return (await Promise.all(found)).reduce((sum, each) => sum + each, 0);
}

type Ids = { listing: number; inquiry: string; video: number };

const pages: Record<string, (ids: Ids) => string[]> = {
  "of the shop": () => [
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
  ],
  "of designs": ({ listing, video }) => [
    paths.workspaceListings("zh"),
    paths.workspaceNewListing("zh"),
    paths.workspaceListing("zh", listing),
    paths.workspaceGrow("zh", listing),
    paths.workspaceFamily("zh", listing),
    paths.workspaceTrial("zh", listing),
    paths.workspaceImports("zh"),
    paths.workspaceVideos("zh"),
    paths.workspaceVideo("zh", video),
  ],
  "of trade": ({ inquiry }) => [
    paths.workspace("zh"),
    paths.workspaceInquiries("zh"),
    paths.workspaceInquiry("zh", inquiry),
    paths.workspaceQuote("zh", inquiry),
    paths.workspaceQuotes("zh"),
    paths.workspaceTriage("zh"),
    paths.workspaceSourcing("zh"),
    paths.workspaceFactory("zh"),
    paths.workspaceFigures("zh"),
  ],
};

for (const [which, pathsOf] of Object.entries(pages))
  test(`scripts of no page ${which} weigh more than 150 kB`, async ({ page, context, world }) => {
    test.setTimeout(120_000);
    const shop = await world.makeShop();
    const design = await world.makeDesign(shop);
    const inquiry = await world.makeInquiry(shop, [design]);
    const video = await makePublishedVideo(shop, design, world.word);
    await world.signIn(context, shop, "owner", "zh");
    for (const path of pathsOf({ listing: design.id, inquiry: inquiry.id, video: video.id })) {
      const bytes = await scriptBytes(page, path);
      test.info().annotations.push({ type: "brotli", description: `${path}: ${bytes} bytes of script` });
      console.log(`${path}: ${bytes} bytes of script`);
      expect.soft(bytes, path).toBeGreaterThan(0);
      expect.soft(bytes, path).toBeLessThanOrEqual(150 * kilobyte);
    }
  });
