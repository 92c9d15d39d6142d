import { pictureLimits } from "@/lib/media/limits";
import { findRefusalReason } from "@/lib/media/signatures";

/** The browser cannot decode this HEIC file. */
export class UnreadableHeic extends Error {}

/** A picture is made smaller if its longer side exceeds `side` pixels, or the file `bytes`. */
const resizeAbove = { side: 2560, bytes: 3 * 1024 * 1024 };
const quality = 0.88;

/**
 * Returns the file to upload: the picture itself, or a smaller JPEG if that saves a fifth of the bytes. HEIC always
 * becomes a JPEG. A JPEG is upright, since the browser applies the EXIF orientation. @throws UnreadableHeic
 */
export async function preparePicture(file: Blob): Promise<Blob> {
  const problem = findRefusalReason(new Uint8Array(await file.slice(0, 16).arrayBuffer()));
  const isHeic = problem === "media.pictures.heic";
  if (problem && !isHeic) return file;
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => undefined);
  if (!picture) {
    if (isHeic) throw new UnreadableHeic();
    return file;
  }
  try {
    const longer = Math.max(picture.width, picture.height);
    if (!isHeic && longer <= resizeAbove.side && file.size <= resizeAbove.bytes) return file;
    const smaller = await toJpeg(picture, Math.min(1, pictureLimits.original / longer));
    return smaller && (isHeic || smaller.size < file.size * 0.8) ? smaller : file;
  } finally {
    picture.close();
  }
}

function toJpeg(picture: ImageBitmap, scale: number): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const context = canvas.getContext("2d");
  if (!context) return Promise.resolve(null);
  context.fillStyle = "white";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
}
