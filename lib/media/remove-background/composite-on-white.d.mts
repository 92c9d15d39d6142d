/** Returns RGB pixels of the product on a plain tone, with 1 for each of its pixels, or the reason of a refusal. */
export function compositeOnWhite(
  data: Uint8Array,
  size: { width: number; height: number },
): Promise<{ data: Uint8Array; foreground: Uint8Array; refused?: undefined } | { refused: "busy" | "alike" }>;
