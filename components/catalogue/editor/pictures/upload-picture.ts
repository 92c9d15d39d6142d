import { requestWithRetry, sendParts, type UploadControl } from "@/components/media/uploads/send-parts";
import { sendRequest, subpathOf } from "@/components/media/uploads/send-request";
import type { Picture } from "@/lib/media/add-picture";
import { uploadLimits } from "@/lib/media/uploads/limits";

export type PictureUploadOptions = UploadControl & {
  /** URL that accepts small pictures; see `paths.pictureUpload`. */
  path: string;
  file: Blob;
  /** Upload that an earlier page has started. */
  uploadId?: string;
  onBegun: (uploadId: string) => void;
  onProgress: (share: number) => void;
};

/**
 * Uploads a file and returns its picture; a small file in one request, a larger one in parts.
 * @throws RequestFailure with the server's message, if it sent one
 */
export async function uploadPicture(sending: PictureUploadOptions): Promise<Picture> {
  const { path, file, uploadId, onProgress } = sending;
  if (file.size <= uploadLimits.photo.partBytes && !uploadId) {
    const onSent = (loaded: number) => onProgress(Math.min(1, loaded / Math.max(1, file.size)));
    return (
      await requestWithRetry<{ picture: Picture }>(sending, { method: "POST", path, body: file, onProgress: onSent })
    ).picture;
  }
  const uploads = uploadsPath(path);
  const id = await sendParts({ ...sending, path: uploads, purpose: "photo" });
  return (await requestWithRetry<{ picture: Picture }>(sending, { method: "POST", path: subpathOf(uploads, `/${id}`) }))
    .picture;
}

/** Cancels an upload on the server, without waiting for the response. */
export const cancelPictureUpload = (path: string, uploadId: string): void =>
  void sendRequest({ method: "DELETE", path: subpathOf(uploadsPath(path), `/${uploadId}`) }).catch(() => undefined);

/** Returns the URL for uploads in parts, with the same shop and language. */
const uploadsPath = (path: string): string => path.replace(/^[^?]*/, "/api/uploads");
