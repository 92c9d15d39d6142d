const opening = ["<script>self.__next_f.push(", "<script>(self.__next_f="];
const closing = "</script>";
const lessThan = "<".charCodeAt(0);

/**
 * Whether these bytes of a page are only whole scripts with React's data, which documents drop. React escapes "<"
 * within the data, so any other "<" belongs to another element, and then the chunk is kept.
 */
export function isFlightData(chunk: Uint8Array): boolean {
  const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  const isAt = (text: string, at: number) => bytes.toString("latin1", at, at + text.length) === text;
  if (!isAt("<script>", 0) || !isAt(closing, bytes.length - closing.length)) return false;
  for (let at = 0; at >= 0; at = bytes.indexOf(lessThan, at + 1))
    if (!isAt(closing, at) && !opening.some((text) => isAt(text, at))) return false;
  return true;
}
