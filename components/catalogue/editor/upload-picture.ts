import type { Picture } from "@/lib/media/add-picture";

/**
 * Sends one file; `onProgress` hears the share that has gone out. XMLHttpRequest, since fetch tells nothing of that.
 * Rejects with a finished sentence where the server gave one, else with an empty message.
 */
export function uploadPicture(path: string, file: File, onProgress: (share: number) => void): Promise<Picture> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", path);
    request.responseType = "json";
    request.setRequestHeader("content-type", file.type.startsWith("image/") ? file.type : "application/octet-stream");
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onload = () => {
      const answer: { picture?: Picture; error?: string } | null = request.response;
      if (answer?.picture) resolve(answer.picture);
      else reject(new Error(answer?.error ?? ""));
    };
    request.onerror = () => reject(new Error(""));
    request.send(file);
  });
}
