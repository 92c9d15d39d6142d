import type { UploadPurpose } from "@/db/schema";
import type { Upload } from "@/lib/media/uploads/begin-upload";
import { lengthOfPart } from "@/lib/media/uploads/limits";
import { retryRequest } from "./retry-request";
import { RequestFailure, sendRequest, subpathOf } from "./send-request";

export type UploadControl = {
  signal: AbortSignal;
  /** Called when the upload starts and stops waiting for a connection or a busy server. */
  onWaiting: (isWaiting: boolean) => void;
};
export type UploadOptions = UploadControl & {
  /** `paths.uploads`. */
  path: string;
  purpose: UploadPurpose;
  file: Blob;
  /** Together with the size they identify the file, so that a later upload of the same file resumes. */
  name?: string;
  mark?: string;
  /** Id of an upload that was begun before. */
  uploadId?: string;
  onBegun?: (uploadId: string) => void;
  /** Receives the share sent, 0 to 1. */
  onProgress: (share: number) => void;
};

/**
 * Uploads a file in parts and returns the id of its upload. Resumes after a lost connection or a reload.
 * @throws RequestFailure with the server's error message, if there is one
 */
export async function sendParts(sending: UploadOptions): Promise<string> {
  const { file, onProgress } = sending;
  const upload = await findOrBegin(sending);
  onProgress(upload.received / file.size);
  while (upload.received < file.size) upload.received = await sendPart(sending, upload);
  onProgress(1);
  return upload.id;
}

/** Sends a request and retries it. @throws RequestFailure */
export const requestWithRetry = <Answer>(
  { signal, onWaiting }: UploadControl,
  options: Omit<Parameters<typeof sendRequest>[0], "signal">,
): Promise<Answer> => retryRequest(() => sendRequest<Answer>({ ...options, signal }), { signal, onWaiting });

async function findOrBegin(sending: UploadOptions): Promise<Upload> {
  const { path, purpose, file, name, mark, uploadId, onBegun } = sending;
  if (uploadId)
    try {
      return (
        await requestWithRetry<{ upload: Upload }>(sending, { method: "GET", path: subpathOf(path, `/${uploadId}`) })
      ).upload;
    } catch (error) {
      if (!(error instanceof RequestFailure) || error.status !== 404) throw error;
    }
  const body = JSON.stringify({ purpose, bytes: file.size, name, mark });
  const { upload } = await requestWithRetry<{ upload: Upload }>(sending, { method: "POST", path, body });
  onBegun?.(upload.id);
  return upload;
}

/** Sends the next part and returns the number of bytes that the server has then. */
async function sendPart(sending: UploadOptions, { id, received }: Upload): Promise<number> {
  const { path, purpose, file, onProgress } = sending;
  const part = file.slice(received, received + lengthOfPart({ purpose, bytes: file.size }, received));
  const onSent = (loaded: number) => onProgress((received + Math.min(loaded, part.size)) / file.size);
  const to = subpathOf(path, `/${id}`, { offset: received });
  try {
    const options = { method: "PATCH", path: to, body: part, onProgress: onSent };
    return (await requestWithRetry<{ upload: Upload }>(sending, options)).upload.received;
  } catch (error) {
    // The response to an earlier attempt was lost, but the server has the part.
    if (error instanceof RequestFailure && error.status === 409 && error.received !== undefined) return error.received;
    throw error;
  }
}
