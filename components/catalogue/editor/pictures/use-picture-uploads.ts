"use client";

import { useEffect, useRef } from "react";
import type { Picture } from "@/lib/media/add-picture";
import { editorKeyOfTab } from "./editor-key";
import {
  deletePendingPicture,
  listPendingPictures,
  type PendingPicture,
  storePendingPicture,
} from "./pending-pictures";
import { preparePicture, UnreadableHeic } from "./prepare-picture";
import { cancelPictureUpload, uploadPicture } from "./upload-picture";

type Callbacks = {
  onShare(tile: string, share: number, isWaiting: boolean): void;
  onPicture(tile: string, picture: Picture): void;
  onFailure(tile: string, sentence: string): void;
  /** The browser refuses to store files, so that a reload would lose them. */
  onNotStored(): void;
  /** Files that an earlier page of this editor has stored. */
  onRestored(stored: PendingPicture[]): void;
};
type Settings = { uploadPath: string; shop: string; listingId?: number; words: { failed: string; heic: string } };

/** Uploads two files at a time, stores them in the browser until the listing is saved, and resumes after a reload. */
export function usePictureUploads({ uploadPath, shop, listingId, words }: Settings, callbacks: Callbacks) {
  const queue = useRef<string[]>([]);
  const running = useRef(new Map<string, AbortController>());
  const stored = useRef(new Map<string, PendingPicture>());
  const draft = useRef<string>(undefined);
  /** Computes the key on first use, because pictures may be chosen before the first effect has run. */
  const draftKey = () => (draft.current ??= editorKeyOfTab(shop, listingId));
  const latestCallbacks = useRef(callbacks);
  latestCallbacks.current = callbacks;

  const store = async (file: PendingPicture) => {
    stored.current.set(file.id, file);
    if (!(await storePendingPicture(file)) && file.file) latestCallbacks.current.onNotStored();
  };

  const send = async (id: string, signal: AbortSignal) => {
    const known = stored.current.get(id);
    if (!known?.file) return;
    let { uploadId } = known;
    let [share, isWaiting] = [0, false];
    const report = () => !signal.aborted && latestCallbacks.current.onShare(id, share, isWaiting);
    try {
      // A started upload resumes with the same file, because the server expects its exact length.
      const file = uploadId ? known.file : await preparePicture(known.file);
      if (file !== known.file) await store({ ...known, file });
      const picture = await uploadPicture({
        path: uploadPath,
        file,
        uploadId,
        signal,
        onBegun(startedId) {
          uploadId = startedId;
          void store({ ...known, file, uploadId });
        },
        onProgress(now) {
          share = now;
          report();
        },
        onWaiting(now) {
          if (now !== isWaiting) {
            isWaiting = now;
            report();
          }
        },
      });
      if (signal.aborted) return;
      await store({ ...known, file: undefined, uploadId: undefined, picture });
      latestCallbacks.current.onPicture(id, picture);
    } catch (error) {
      if (signal.aborted) return;
      const reason = error instanceof UnreadableHeic ? words.heic : error instanceof Error && error.message;
      latestCallbacks.current.onFailure(id, reason || words.failed);
      if (uploadId) cancelPictureUpload(uploadPath, uploadId);
      await deletePendingPicture(id);
    }
  };

  const next = () => {
    if (running.current.size >= 2) return;
    const id = queue.current.shift();
    if (id === undefined) return;
    const controller = new AbortController();
    running.current.set(id, controller);
    void send(id, controller.signal).finally(() => {
      running.current.delete(id);
      next();
    });
    next();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once per page
  useEffect(() => {
    void listPendingPictures(draftKey()).then((all) => {
      for (const each of all) stored.current.set(each.id, each);
      latestCallbacks.current.onRestored(all);
      queue.current.push(...all.filter(({ picture, file }) => !picture && file).map(({ id }) => id));
      next();
    });
    return () => {
      for (const controller of running.current.values()) controller.abort();
    };
  }, []);

  return {
    /** Starts the uploads of new tiles, in their order. */
    start(files: { tile: string; file: Blob; name: string }[]) {
      for (const [index, { tile, file, name }] of files.entries())
        void store({ id: tile, draft: draftKey(), at: Date.now() + index, file, name });
      queue.current.push(...files.map(({ tile }) => tile));
      next();
    },
    /** Cancels an upload, and deletes the file in the browser and on the server. */
    stop(tile: string) {
      queue.current = queue.current.filter((each) => each !== tile);
      running.current.get(tile)?.abort();
      const { uploadId } = stored.current.get(tile) ?? {};
      if (uploadId) cancelPictureUpload(uploadPath, uploadId);
      void deletePendingPicture(tile);
    },
    /** Stores another picture for a tile, under the tile id `as` from now on. */
    storePicture(tile: string, picture: Picture, as = tile) {
      const known = stored.current.get(tile);
      if (!known) return;
      if (as !== tile) void deletePendingPicture(tile);
      void store({ ...known, id: as, picture });
    },
  };
}
