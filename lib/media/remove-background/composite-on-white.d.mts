/** RGB pixels of the goods on the studio's tone and 1 for each pixel found to be goods, or why they were not told apart. */
export function layOnStudio(
  data: Uint8Array,
  size: { width: number; height: number },
): Promise<{ data: Uint8Array; goods: Uint8Array; refused?: undefined } | { refused: "busy" | "alike" }>;
