/** The same references that React writes, so that both render the same HTML; all of them are valid XML. */
const references: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};

/** Escapes text for HTML or XML, between tags or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => references[character] ?? character);

const forbidden = /[^\t\n\r\u{20}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Matches most URLs and dates. This test costs less than three replacements that find nothing. */
const needsNoEscape = /^[\w\-./:]*$/;

/** Escapes text for XML 1.0. Removes forbidden characters and escapes carriage returns, which parsers would drop. */
export const escapeXml = (text: string): string =>
  needsNoEscape.test(text) ? text : escapeHtml(text.toWellFormed().replace(forbidden, "")).replaceAll("\r", "&#13;");
