/** The key of every page that a CDN may store. No tag of a document has this name. */
export const everyPage = "all";

/**
 * Returns the key of a tag in the headers of a CDN: letters, digits, `_`, `:` and `-` stay, the bytes of any other
 * character are written as `%` and hexadecimal digits. A key thus has no space, comma, or operator of a pattern.
 */
export const surrogateKey = (tag: string): string =>
  tag.replace(/[^\w:-]/gu, (character) => [...Buffer.from(character)].map((byte) => `%${byte.toString(16)}`).join(""));
