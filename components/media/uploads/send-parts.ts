import type { UploadPurpose } from "@/db/schema";
import type { Upload } from "@/lib/media/uploads/begin-upload";
import { lengthOfPart } from "@/lib/media/uploads/limits";
import { AskFailure, askServer, pathBelow } from "./ask-server";
import { keepTrying } from "./keep-trying";

export type Asking = {
  signal: AbortSignal;
  /** Hears when it waits for a line or a busy server, and when it goes on. */
  onWaiting: (isWaiting: boolean) => void;
};
export type SendingParts = Asking & {
  /** `paths.uploads`. */
  path: string;
  purpose: UploadPurpose;
  file: Blob;
  /** Files that tell these go on where the same one was left, on another day or after a reload. */
  name?: string;
  mark?: string;
  /** What an earlier page has begun. */
  uploadId?: string;
  onBegun?: (uploadId: string) => void;
  /** Hears the share that has gone out, 0 to 1. */
  onProgress: (share: number) => void;
};

/**
 * Sends a file part by part and answers the id of its upload. Goes on where it was after a break of the line or of the
 * page. @throws AskFailure, with a finished sentence where the server gave one
 */
export async function sendParts(sending: SendingParts): Promise<string> {
  const { file, onProgress } = sending;
  const upload = await findOrBegin(sending);
  onProgress(upload.received / file.size);
  while (upload.received < file.size) upload.received = await sendPart(sending, upload);
  onProgress(1);
  return upload.id;
}

/** Asks until there is an answer. @throws AskFailure */
export const ask = <Answer>(
  { signal, onWaiting }: Asking,
  question: Omit<Parameters<typeof askServer>[0], "signal">,
): Promise<Answer> => keepTrying(() => askServer<Answer>({ ...question, signal }), { signal, onWaiting });

async function findOrBegin(sending: SendingParts): Promise<Upload> {
  const { path, purpose, file, name, mark, uploadId, onBegun } = sending;
  if (uploadId)
    try {
      return (await ask<{ upload: Upload }>(sending, { method: "GET", path: pathBelow(path, `/${uploadId}`) })).upload;
    } catch (error) {
      if (!(error instanceof AskFailure) || error.status !== 404) throw error;
    }
  const body = JSON.stringify({ purpose, bytes: file.size, name, mark });
  const { upload } = await ask<{ upload: Upload }>(sending, { method: "POST", path, body });
  onBegun?.(upload.id);
  return upload;
}

/** Sends what comes next, and tells how much is there then. */
async function sendPart(sending: SendingParts, { id, received }: Upload): Promise<number> {
  const { path, purpose, file, onProgress } = sending;
  const part = file.slice(received, received + lengthOfPart({ purpose, bytes: file.size }, received));
  const onSent = (loaded: number) => onProgress((received + Math.min(loaded, part.size)) / file.size);
  const to = pathBelow(path, `/${id}`, { offset: received });
  try {
    const question = { method: "PATCH", path: to, body: part, onProgress: onSent };
    return (await ask<{ upload: Upload }>(sending, question)).upload.received;
  } catch (error) {
    // The answer to an earlier try was lost, and the part is there.
    if (error instanceof AskFailure && error.status === 409 && error.received !== undefined) return error.received;
    throw error;
  }
}
