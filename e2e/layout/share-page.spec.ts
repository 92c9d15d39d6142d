import sharp from "sharp";
import { env } from "@/lib/core/env";
import { paths } from "@/lib/http/paths";
import { headOf } from "../support/head";
import { makeDocuments } from "../support/pages";
import { expect, test, words } from "../support/world";

const absolute = (path: string) => new URL(path, env().SITE_URL).href;

test("a page says the same to whoever shows a link to it, with a picture that every messenger can show", async ({
  request,
  world,
}) => {
  test.slow();
  const pictures = new Set<string>();
  for (const { name, path, isPrivate } of await makeDocuments(world)) {
    if (isPrivate) continue;
    const { title, description, canonical, shared } = headOf(await (await request.get(path("fr"))).text());
    const told = Object.fromEntries(shared);
    expect.soft(told, name).toMatchObject({
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
      "twitter:image": told["og:image"],
    });
    expect.soft(told["og:image:alt"]?.trim(), name).toBeTruthy();
    if (name === "video")
      expect((await request.get(told["og:video"] ?? "")).headers()["content-type"]).toBe("video/mp4");
    pictures.add(told["og:image"] ?? "");
  }
  for (const picture of pictures) {
    const response = await request.get(picture);
    expect.soft([response.status(), response.headers()["content-type"]], picture).toEqual([200, "image/jpeg"]);
    const bytes = await response.body();
    expect.soft(await sharp(bytes).metadata(), picture).toMatchObject({ format: "jpeg", width: 1200, height: 630 });
    expect.soft(bytes.length, picture).toBeLessThan(150_000);
  }
});

test("the pictures that search engines are told of are there, in three shapes", async ({ request, world }) => {
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

  test("a design is sent to a friend in one touch: its name, its price and its own address", async ({
    page,
    world,
  }) => {
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
    const [said, address] = to.searchParams.get("text")?.split("\n") ?? [];
    expect(address).toBe(own);
    expect(said).toContain(title);
    expect(said).toContain("US$");

    for (const [name, origin] of [
      ["Telegram", "https://t.me/share/url?url="],
      [words("en")("common.share.mail"), "mailto:?subject="],
    ] as const) {
      const href = (await page.getByRole("link", { name, exact: true }).getAttribute("href")) ?? "";
      expect(href.startsWith(origin), href).toBe(true);
      expect([...new URL(href).searchParams.values()]).toContain(own);
    }
    await page.emulateMedia({ media: "print" });
    await expect(whatsapp).toBeHidden();
  });

  test("a booth and a video are sent the same way", async ({ page, world }) => {
    for (const { name, path } of await makeDocuments(world)) {
      if (name !== "storefront" && name !== "video") continue;
      await page.goto(path("ru"));
      for (const way of ["WhatsApp", "Telegram", words("ru")("common.share.mail")]) {
        const href = await page.getByRole("link", { name: way, exact: true }).getAttribute("href");
        expect(decodeURIComponent(href ?? ""), `${way} on the ${name}`).toContain(absolute(path("ru")));
      }
    }
  });
});
