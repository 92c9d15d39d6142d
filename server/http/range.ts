/**
 * Returns the part of a file that a request asks for, both ends included; "beyond" if the file has no such bytes;
 * undefined for the whole file. A malformed range, or several at once, means the whole file, as RFC 9110 allows. The
 * package range-parser is not used because it accepts `1.5-2` and refuses `5-2`.
 */
export function readRange(
  header: string | undefined,
  size: number,
): { from: number; to: number } | "beyond" | undefined {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (first === "" && last === "") return undefined;
  if (first === "")
    return Number(last) === 0 || size === 0 ? "beyond" : { from: Math.max(0, size - Number(last)), to: size - 1 };
  if (last !== "" && Number(last) < Number(first)) return undefined;
  if (Number(first) >= size) return "beyond";
  return { from: Number(first), to: last === "" ? size - 1 : Math.min(Number(last), size - 1) };
}
