import { pictureLimits } from "@/lib/media/limits";
import { whatIsWrongWith } from "@/lib/media/signatures";

/** The browser cannot read what a phone of another maker saved. */
export class UnreadableHeic extends Error {}

/** A photo is far bigger than needed from these pixels of its longer side, or bytes, on. */
const far = { side: 2560, bytes: 3 * 1024 * 1024 };
const quality = 0.88;

/**
 * The file to be sent: the photo itself, or a smaller one of it where that spares a slow line. Upright as it was, since
 * the browser turns it. @throws UnreadableHeic
 */
export async function preparePhoto(file: Blob): Promise<Blob> {
  const wrong = whatIsWrongWith(new Uint8Array(await file.slice(0, 16).arrayBuffer()));
  const isHeic = wrong === "media.pictures.heic";
  if (wrong && !isHeic) return file;
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => undefined);
  if (!picture) {
    if (isHeic) throw new UnreadableHeic();
    return file;
  }
  try {
    const longer = Math.max(picture.width, picture.height);
    if (!isHeic && longer <= far.side && file.size <= far.bytes) return file;
    const smaller = await drawn(picture, Math.min(1, pictureLimits.original / longer));
    return smaller && (isHeic || smaller.size < file.size * 0.8) ? smaller : file;
  } finally {
    picture.close();
  }
}

function drawn(picture: ImageBitmap, scale: number): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const pen = canvas.getContext("2d");
  if (!pen) return Promise.resolve(null);
  pen.fillStyle = "white";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = "high";
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
}
