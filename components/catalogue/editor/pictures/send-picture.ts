import type { Picture } from "@/lib/media/add-picture";
import type { Upload } from "@/lib/media/begin-upload";
import { lengthOfPart, partBytes } from "@/lib/media/upload-sizes";
import { AskFailure, askServer, pathBelow } from "./ask-server";
import { keepTrying } from "./keep-trying";

export type Sending = {
  /** Where small pictures are sent to; parts of larger ones go below it. */
  path: string;
  file: Blob;
  /** What an earlier page has begun. */
  uploadId?: string;
  signal: AbortSignal;
  onBegun: (uploadId: string) => void;
  onProgress: (share: number) => void;
  onWaiting: (isWaiting: boolean) => void;
};

/**
 * Sends a file and gets the picture that became of it. Goes on where it was after a break of the line or of the page.
 * @throws AskFailure, with a finished sentence where the server gave one
 */
export async function sendPicture(sending: Sending): Promise<Picture> {
  const { path, file, uploadId, onProgress } = sending;
  const size = Math.max(1, file.size);
  if (file.size <= partBytes && !uploadId) {
    const onSent = (loaded: number) => onProgress(Math.min(1, loaded / size));
    return (await ask<{ picture: Picture }>(sending, { method: "POST", path, body: file, onProgress: onSent })).picture;
  }
  const upload = await findOrBegin(sending);
  while (upload.received < file.size) upload.received = await sendPart(sending, upload);
  onProgress(1);
  return (await ask<{ picture: Picture }>(sending, { method: "POST", path: pathOf(path, upload) })).picture;
}

/** Takes the file back where it was sent to; nobody waits for that. */
export const forget = (path: string, uploadId: string): void =>
  void askServer({ method: "DELETE", path: pathOf(path, { id: uploadId }) }).catch(() => undefined);

async function findOrBegin(sending: Sending): Promise<Upload> {
  const { path, file, uploadId, onBegun } = sending;
  if (uploadId)
    try {
      return (await ask<{ upload: Upload }>(sending, { method: "GET", path: pathOf(path, { id: uploadId }) })).upload;
    } catch (error) {
      if (!(error instanceof AskFailure) || error.status !== 404) throw error;
    }
  const body = JSON.stringify({ bytes: file.size });
  const { upload } = await ask<{ upload: Upload }>(sending, {
    method: "POST",
    path: pathBelow(path, "/uploads"),
    body,
  });
  onBegun(upload.id);
  return upload;
}

/** Sends what comes next, and tells how much is there then. */
async function sendPart(sending: Sending, { id, received }: Upload): Promise<number> {
  const { path, file, onProgress } = sending;
  const part = file.slice(received, received + lengthOfPart(file.size, received));
  const onSent = (loaded: number) => onProgress((received + Math.min(loaded, part.size)) / file.size);
  try {
    const question = { method: "PATCH", path: pathOf(path, { id }, received), body: part, onProgress: onSent };
    return (await ask<{ upload: Upload }>(sending, question)).upload.received;
  } catch (error) {
    // The answer to an earlier try was lost, and the part is there.
    if (error instanceof AskFailure && error.status === 409 && error.received !== undefined) return error.received;
    throw error;
  }
}

const ask = <Answer>(sending: Sending, question: Omit<Parameters<typeof askServer>[0], "signal">): Promise<Answer> =>
  keepTrying(() => askServer<Answer>({ ...question, signal: sending.signal }), sending);

const pathOf = (path: string, { id }: { id: string }, offset?: number) =>
  pathBelow(path, `/uploads/${id}`, offset === undefined ? {} : { offset });
