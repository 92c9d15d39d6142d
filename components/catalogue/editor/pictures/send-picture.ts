import { askServer, pathBelow } from "@/components/media/uploads/ask-server";
import { type Asking, ask, sendParts } from "@/components/media/uploads/send-parts";
import type { Picture } from "@/lib/media/add-picture";
import { uploadLimits } from "@/lib/media/uploads/limits";

export type Sending = Asking & {
  /** `paths.pictureUpload`: where small pictures are sent to. */
  path: string;
  file: Blob;
  /** What an earlier page has begun. */
  uploadId?: string;
  onBegun: (uploadId: string) => void;
  onProgress: (share: number) => void;
};

/**
 * Sends a file and gets the picture that became of it: a small one at once, a larger one in parts.
 * @throws AskFailure, with a finished sentence where the server gave one
 */
export async function sendPicture(sending: Sending): Promise<Picture> {
  const { path, file, uploadId, onProgress } = sending;
  if (file.size <= uploadLimits.photo.partBytes && !uploadId) {
    const onSent = (loaded: number) => onProgress(Math.min(1, loaded / Math.max(1, file.size)));
    return (await ask<{ picture: Picture }>(sending, { method: "POST", path, body: file, onProgress: onSent })).picture;
  }
  const uploads = uploadsPath(path);
  const id = await sendParts({ ...sending, path: uploads, purpose: "photo" });
  return (await ask<{ picture: Picture }>(sending, { method: "POST", path: pathBelow(uploads, `/${id}`) })).picture;
}

/** Takes the file back where it was sent to; nobody waits for that. */
export const forget = (path: string, uploadId: string): void =>
  void askServer({ method: "DELETE", path: pathBelow(uploadsPath(path), `/${uploadId}`) }).catch(() => undefined);

/** For the same shop and in the same language. */
const uploadsPath = (path: string): string => path.replace(/^[^?]*/, "/api/uploads");
