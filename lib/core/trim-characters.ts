/**
 * Removes the characters of a set from the end of a text in linear time. A pattern such as /-+$/ starts again at each
 * of them and takes quadratic time.
 */
export function trimEndCharacters(text: string, set: string): string {
  let end = text.length;
  while (end > 0 && set.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Removes the characters of a set from both ends of a text. */
export function trimBothEnds(text: string, set: string): string {
  let start = 0;
  while (start < text.length && set.includes(text.charAt(start))) start++;
  return trimEndCharacters(text.slice(start), set);
}
