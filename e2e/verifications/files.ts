import sharp from "sharp";

/** Returns a photo of a document as a phone takes it, as a file for an input. */
export async function makeSheet(name: string) {
  const sheet = { width: 1200, height: 900, channels: 3 as const, background: "#f4eee0" };
  const buffer = await sharp({ create: sheet }).jpeg().toBuffer();
  return { name, mimeType: "image/jpeg", buffer };
}
