/** The longer side in pixels at which the small print of a card is still readable. */
const longestSide = 1_600;

/** Returns a picture as a smaller JPEG in base64, so that a stand without a good connection can send many. */
export async function shrinkCard(file: Blob): Promise<string> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return canvas.toDataURL("image/jpeg", 0.82).replace(/^data:[^,]*,/, "");
}
