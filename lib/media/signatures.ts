const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

/** Whether the first bytes are those of a JPEG, PNG or WebP file. Name and type from the browser are ignored. */
export function isPictureFile(bytes: Uint8Array): boolean {
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
  const isPng = ascii(bytes, 0, 8) === "\x89PNG\r\n\x1a\n";
  const isWebp = ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP";
  return isJpeg || isPng || isWebp;
}

/** Whether the file is HEIC, which phones store and browsers do not read. */
export const isHeic = (bytes: Uint8Array): boolean =>
  ascii(bytes, 4, 8) === "ftyp" && /^(heic|heix|heim|heis|hevc|mif1|msf1)$/.test(ascii(bytes, 8, 12));

/** Returns the message key of the reason why the file cannot be a picture; undefined if it may be one. */
export function findRefusalReason(bytes: Uint8Array): string | undefined {
  if (isPictureFile(bytes)) return undefined;
  return isHeic(bytes) ? "media.pictures.heic" : "catalogue.pictures.wrongType";
}
