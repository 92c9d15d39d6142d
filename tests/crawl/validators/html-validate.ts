import { HtmlValidate } from "html-validate";

/** Rules for errors that affect parsers and accessibility; none for style. */
const validator = new HtmlValidate({
  root: true,
  elements: ["html5"],
  rules: {
    "attr-delimiter": "error",
    "close-attr": "error",
    "close-order": "error",
    "doctype-html": "off",
    "no-dup-id": "error",
    "element-permitted-content": "error",
    "element-permitted-occurrences": "error",
    "element-permitted-parent": "error",
    "element-required-ancestor": "error",
    "element-required-attributes": "error",
    "element-required-content": "error",
    "input-missing-label": "error",
    "map-id-name": "error",
    "meta-refresh": "error",
    "missing-doctype": "error",
    "multiple-labeled-controls": "error",
    "no-dup-attr": "error",
    "no-dup-class": "error",
    "no-missing-references": "error",
    "script-element": "error",
    "unrecognized-char-ref": "error",
    "valid-id": ["error", { relaxed: true }],
    "void-content": "error",
  },
});

/** Validates a page. @returns a sentence per error */
export async function validateHtml(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.filter(({ severity }) => severity === 2).map(({ ruleId, message }) => `${message} (${ruleId})`),
  );
}
