/**
 * A text without the characters of a set at its end. A pattern such as /-+$/ begins anew at each of them, and takes a time that
 * grows with the square of their number.
 */
export function trimEndOf(text: string, set: string): string {
  let end = text.length;
  while (end > 0 && set.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The same at both ends. */
export function trimBothEnds(text: string, set: string): string {
  let start = 0;
  while (start < text.length && set.includes(text.charAt(start))) start++;
  return trimEndOf(text.slice(start), set);
}
