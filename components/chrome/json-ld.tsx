import type { Thing } from "schema-dts";

/** What the page is about, for search engines: one graph, in which no text can end the element. */
export function JsonLd({ graph }: { graph: Exclude<Thing, string>[] }) {
  const json = JSON.stringify({ "@context": "https://schema.org", "@graph": graph }).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with `<` escaped; React would escape quotes as well
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
