/**
 * The one part of a file a request asks for, both ends included; "beyond" when it has no such bytes, undefined for the
 * whole file. What is no range, or several at once, asks for the whole, as RFC 9110 allows.
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
