import sharp from "sharp";
import { env } from "@/lib/core/env";
import { paths } from "@/lib/http/paths";
import { parseHead } from "../support/head";
import { makeDocuments } from "../support/pages";
import { expect, test, words } from "../support/world";

const absolute = (path: string) => new URL(path, env().SITE_URL).href;

test("a page has the same texts in its social metadata, and a picture that every messenger can show", async ({
  request,
  world,
}) => {
  test.slow();
  const pictures = new Set<string>();
  for (const { name, path, isPrivate } of await makeDocuments(world)) {
    if (isPrivate) continue;
    const { title, description, canonical, shared } = parseHead(await (await request.get(path("fr"))).text());
    const metadata = Object.fromEntries(shared);
    expect.soft(metadata, name).toMatchObject({
      "og:title": title,
      "og:description": description,
      "og:url": canonical,
      "og:site_name": "Rattledrum",
      "og:locale": "fr_FR",
      "og:locale:alternate": "en_US",
      "og:type": name === "video" ? "video.other" : "website",
      "og:image:width": "1200",
      "og:image:height": "630",
      "og:image:type": "image/jpeg",
      "twitter:card": "summary_large_image",
      "twitter:title": title,
      "twitter:description": description,
      "twitter:image": metadata["og:image"],
    });
    expect.soft(metadata["og:image:alt"]?.trim(), name).toBeTruthy();
    if (name === "video")
      expect((await request.get(metadata["og:video"] ?? "")).headers()["content-type"]).toBe("video/mp4");
    pictures.add(metadata["og:image"] ?? "");
  }
  for (const picture of pictures) {
    const response = await request.get(picture);
    expect.soft([response.status(), response.headers()["content-type"]], picture).toEqual([200, "image/jpeg"]);
    const bytes = await response.body();
    expect.soft(await sharp(bytes).metadata(), picture).toMatchObject({ format: "jpeg", width: 1200, height: 630 });
    expect.soft(bytes.length, picture).toBeLessThan(150_000);
  }
});

test("structured data names pictures that exist, in three aspect ratios", async ({ request, world }) => {
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop);
  const html = await (await request.get(paths.listing("en", design))).text();
  const [, json = "{}"] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  const graph: { "@type": string; image?: string[] }[] = JSON.parse(json)["@graph"];
  const images = graph.find((node) => node["@type"] === "Product")?.image ?? [];
  const shapes = await Promise.all(
    images.map(async (image) => {
      const { width = 0, height = 1 } = await sharp(await (await request.get(image)).body()).metadata();
      return (width / height).toFixed(2);
    }),
  );
  expect(shapes).toEqual(["1.00", "1.33", "1.78"]);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a design is shared in one tap: its name, its price and its canonical address", async ({ page, world }) => {
    await page.setViewportSize({ width: 375, height: 812 });
    const shop = await world.makeShop();
    const design = await world.makeDesign(shop);
    const own = absolute(paths.listing("en", design));
    await page.goto(paths.listing("en", design, 2400));
    const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";

    const whatsapp = page.getByRole("link", { name: "WhatsApp" });
    await expect(whatsapp).toHaveAttribute("rel", "nofollow noopener");
    expect((await whatsapp.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const to = new URL((await whatsapp.getAttribute("href")) ?? "");
    expect(to.origin).toBe("https://wa.me");
    const [text, address] = to.searchParams.get("text")?.split("\n") ?? [];
    expect(address).toBe(own);
    expect(text).toContain(title);
    expect(text).toContain("US$");

    for (const [name, origin] of [
      ["Telegram", "https://t.me/share/url?url="],
      [words("en")("common.share.email"), "mailto:?subject="],
    ] as const) {
      const href = (await page.getByRole("link", { name, exact: true }).getAttribute("href")) ?? "";
      expect(href.startsWith(origin), href).toBe(true);
      expect([...new URL(href).searchParams.values()]).toContain(own);
    }
    await page.emulateMedia({ media: "print" });
    await expect(whatsapp).toBeHidden();
  });

  test("a storefront and a video are shared in the same way", async ({ page, world }) => {
    for (const { name, path } of await makeDocuments(world)) {
      if (name !== "storefront" && name !== "video") continue;
      await page.goto(path("ru"));
      for (const service of ["WhatsApp", "Telegram", words("ru")("common.share.email")]) {
        const href = await page.getByRole("link", { name: service, exact: true }).getAttribute("href");
        expect(decodeURIComponent(href ?? ""), `${service} on the ${name}`).toContain(absolute(path("ru")));
      }
    }
  });
});
