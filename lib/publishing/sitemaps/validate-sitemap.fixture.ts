import { readFileSync } from "node:fs";
import { validateXML } from "xmllint-wasm";

const schema = (fileName: string) => ({
  fileName,
  contents: readFileSync(new URL(`testing/${fileName}`, import.meta.url), "utf8"),
});

/** Validates a sitemap or an index against the protocol's schema; returns its errors, empty if it is valid. */
export async function validateSitemap(xml: string): Promise<string[]> {
  const root = xml.includes("<sitemapindex") ? "siteindex.xsd" : "sitemap.xsd";
  const { errors } = await validateXML({
    xml: { fileName: "sitemap.xml", contents: xml },
    schema: schema(root),
    preload: [schema("sitemap-image.xsd"), schema("sitemap-video.xsd")],
    maxMemoryPages: 4_096,
  });
  return errors.map(({ message }) => message);
}
