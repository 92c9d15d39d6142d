import type { Thing } from "schema-dts";

/** Renders the page's structured data as one JSON-LD graph. */
export function JsonLd({ graph }: { graph: Exclude<Thing, string>[] }) {
  const json = escapeJsonForScript(JSON.stringify({ "@context": "https://schema.org", "@graph": graph }));
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with `<` escaped; React would escape quotes as well
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

/** Escapes `<` in JSON, so that no text can close the script element. */
const escapeJsonForScript = (json: string): string => json.replaceAll("<", "\\u003c");
