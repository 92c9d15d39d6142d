import type { Thing } from "schema-dts";

/** Describes the page to search engines, as one graph. */
export function JsonLd({ graph }: { graph: Exclude<Thing, string>[] }) {
  const json = escapeJsonForScript(JSON.stringify({ "@context": "https://schema.org", "@graph": graph }));
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with `<` escaped; React would escape quotes as well
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

/** Escapes JSON for a script element, where character references are not decoded: no text can end the element. */
const escapeJsonForScript = (json: string): string => json.replaceAll("<", "\\u003c");
