import { paths } from "@/lib/http/paths";
import { locales } from "@/lib/i18n/locale";
import { expect, test } from "../support/world";

test("every language has a web app manifest whose icons and picture exist", async ({ request }) => {
  const files = new Set<string>();
  for (const locale of locales) {
    const html = await (await request.get(paths.about(locale))).text();
    expect(html).toContain(`<link rel="manifest" href="${paths.manifest(locale)}"/>`);
    const response = await request.get(paths.manifest(locale));
    expect(response.headers()["content-type"]).toBe("application/manifest+json");
    const { icons } = (await response.json()) as { icons: { src: string }[] };
    const linked = [...html.matchAll(/<link rel="(?:icon|apple-touch-icon)" href="([^"]+)"/g)].map(
      ([, href = ""]) => href,
    );
    expect(linked).toHaveLength(3);
    const [, picture = ""] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
    expect(picture).toContain(paths.socialPicture);
    for (const file of [picture, ...linked, ...icons.map(({ src }) => src)]) files.add(file);
  }
  for (const file of files) expect((await request.get(file)).status(), file).toBe(200);
  expect((await request.get(paths.manifest("en").replace("en.", "xx."))).status()).toBe(404);
});
