/** The references React writes too, so either may write a page; all of them are XML as well. */
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

/** Most URLs and dates. Testing for them costs less than three replacements that find nothing. */
const needsNoEscape = /^[\w\-./:]*$/;

/** Escapes text for XML 1.0: also drops the characters that it forbids, and keeps carriage returns, which parsers drop. */
export const escapeXml = (text: string): string =>
  needsNoEscape.test(text) ? text : escapeHtml(text.toWellFormed().replace(forbidden, "")).replaceAll("\r", "&#13;");
