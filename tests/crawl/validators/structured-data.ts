import Validator from "@adobe/structured-data-validator";
import WebAutoExtractor from "@marbec/web-auto-extractor";

/** Lists fields that Google requires for a rich result and that are missing. Recommendations are not listed. */
export async function validateStructuredData(html: string): Promise<string[]> {
  const extracted = new WebAutoExtractor({ addLocation: true, embedSource: ["rdfa", "microdata"] }).parse(html);
  const issues = await new Validator().validate(extracted);
  return issues
    .filter(({ severity }) => severity === "ERROR")
    .map(({ issueMessage, path }) => `${issueMessage} (${path.map(({ type }) => type).join(" › ")})`);
}
