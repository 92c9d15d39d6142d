"use client";

import { useEffect, useRef } from "react";
import type { Picture } from "@/lib/media/add-picture";
import { draftOfTab } from "./draft-of-tab";
import { forgetFile, type KeptFile, keepFile, keptFiles } from "./kept-files";
import { preparePhoto, UnreadableHeic } from "./prepare-photo";
import { forget, sendPicture } from "./send-picture";

type Heard = {
  onShare(tile: string, share: number, isWaiting: boolean): void;
  onPicture(tile: string, picture: Picture): void;
  onFailure(tile: string, sentence: string): void;
  /** The browser keeps no files, so that a reload would lose them. */
  onUnkept(): void;
  /** What an earlier page of this editor left. */
  onKept(kept: KeptFile[]): void;
};
type Settings = { uploadPath: string; shop: string; listingId?: number; words: { failed: string; heic: string } };

/** Sends files two at a time, keeps them in the browser until the design was saved, and goes on after a reload. */
export function useSending({ uploadPath, shop, listingId, words }: Settings, heard: Heard) {
  const queue = useRef<string[]>([]);
  const running = useRef(new Map<string, AbortController>());
  const kept = useRef(new Map<string, KeptFile>());
  const draft = useRef<string>(undefined);
  /** Photos may be chosen before the first effect has run. */
  const ownDraft = () => (draft.current ??= draftOfTab(shop, listingId));
  const hears = useRef(heard);
  hears.current = heard;

  const keep = async (file: KeptFile) => {
    kept.current.set(file.id, file);
    if (!(await keepFile(file)) && file.file) hears.current.onUnkept();
  };

  const send = async (id: string, signal: AbortSignal) => {
    const known = kept.current.get(id);
    if (!known?.file) return;
    let { uploadId } = known;
    let [share, isWaiting] = [0, false];
    const tell = () => !signal.aborted && hears.current.onShare(id, share, isWaiting);
    try {
      // What was begun is gone on with as it is: its length is what the server waits for.
      const file = uploadId ? known.file : await preparePhoto(known.file);
      if (file !== known.file) await keep({ ...known, file });
      const picture = await sendPicture({
        path: uploadPath,
        file,
        uploadId,
        signal,
        onBegun(begun) {
          uploadId = begun;
          void keep({ ...known, file, uploadId });
        },
        onProgress(now) {
          share = now;
          tell();
        },
        onWaiting(now) {
          if (now !== isWaiting) {
            isWaiting = now;
            tell();
          }
        },
      });
      if (signal.aborted) return;
      await keep({ ...known, file: undefined, uploadId: undefined, picture });
      hears.current.onPicture(id, picture);
    } catch (error) {
      if (signal.aborted) return;
      const told = error instanceof UnreadableHeic ? words.heic : error instanceof Error && error.message;
      hears.current.onFailure(id, told || words.failed);
      if (uploadId) forget(uploadPath, uploadId);
      await forgetFile(id);
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

  // biome-ignore lint/correctness/useExhaustiveDependencies: once a page
  useEffect(() => {
    void keptFiles(ownDraft()).then((all) => {
      for (const each of all) kept.current.set(each.id, each);
      hears.current.onKept(all);
      queue.current.push(...all.filter(({ picture, file }) => !picture && file).map(({ id }) => id));
      next();
    });
    return () => {
      for (const controller of running.current.values()) controller.abort();
    };
  }, []);

  return {
    /** Files and the tiles they stand in, in their order. */
    start(files: { tile: string; file: Blob; name: string }[]) {
      for (const [index, { tile, file, name }] of files.entries())
        void keep({ id: tile, draft: ownDraft(), at: Date.now() + index, file, name });
      queue.current.push(...files.map(({ tile }) => tile));
      next();
    },
    /** Nobody wants it any more: not here, not in the browser and not on the server. */
    stop(tile: string) {
      queue.current = queue.current.filter((each) => each !== tile);
      running.current.get(tile)?.abort();
      const { uploadId } = kept.current.get(tile) ?? {};
      if (uploadId) forget(uploadPath, uploadId);
      void forgetFile(tile);
    },
    /** Another picture stands in this tile now, which is called `as` from here on. */
    keepPicture(tile: string, picture: Picture, as = tile) {
      const known = kept.current.get(tile);
      if (!known) return;
      if (as !== tile) void forgetFile(tile);
      void keep({ ...known, id: as, picture });
    },
  };
}
