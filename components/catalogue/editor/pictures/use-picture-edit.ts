"use client";

import { useEffect, useRef, useState } from "react";
import { RequestFailure, sendRequest, subpathOf } from "@/components/media/uploads/send-request";
import type { Crop } from "@/db/schema";
import { paths } from "@/lib/http/paths";
import type { Picture } from "@/lib/media/add-picture";
import type { PictureEdit } from "@/lib/media/find-picture-edit";

type Change = { crop?: Crop; isClean: boolean };

/** Holds the unsaved edit of one picture: the original, the crop, a preview, and the error of the last request. */
export function usePictureEdit(picture: Picture, uploadPath: string, failed: string) {
  const [image, setImage] = useState<HTMLImageElement>();
  const [change, setChange] = useState<Change>({ isClean: false });
  const [hasChanged, setHasChanged] = useState(false);
  const [preview, setPreview] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<string>();
  const pendingRequest = useRef<AbortController>(undefined);
  const path = (more = {}) => subpathOf(uploadPath, "/edits", more);
  const messageOf = (thrown: unknown) => (thrown instanceof RequestFailure && thrown.message) || failed;

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once per picture
  useEffect(() => {
    const open = async () => {
      const { edit } = await sendRequest<{ edit: PictureEdit }>({ method: "GET", path: path({ picture: picture.id }) });
      const source = new Image();
      source.src = paths.picture(edit.source.key, 960, "webp");
      await source.decode();
      setChange({ crop: edit.crop, isClean: edit.isClean });
      setImage(source);
    };
    open().catch((thrown) => setError(messageOf(thrown)));
    return () => pendingRequest.current?.abort();
  }, []);
  useEffect(() => () => URL.revokeObjectURL(preview ?? ""), [preview]);

  /** Loads a preview without the background, 400 ms after the last change. */
  const loadPreview = async (wanted: Change) => {
    pendingRequest.current?.abort();
    setPreview(undefined);
    setIsBusy(wanted.isClean);
    if (!wanted.isClean) return;
    const controller = new AbortController();
    pendingRequest.current = controller;
    const { signal } = controller;
    await new Promise((resolve) => setTimeout(resolve, 400));
    if (signal.aborted) return;
    try {
      const body = JSON.stringify({ pictureId: picture.id, ...wanted });
      const loaded = await sendRequest<Blob>({
        method: "POST",
        path: path({ preview: 1 }),
        body,
        signal,
        wants: "blob",
      });
      if (!signal.aborted) setPreview(URL.createObjectURL(loaded));
    } catch (thrown) {
      if (signal.aborted) return;
      setError(messageOf(thrown));
      setChange({ ...wanted, isClean: false });
    }
    setIsBusy(false);
  };

  return {
    image,
    change,
    preview,
    isBusy,
    error,
    hasChanged,
    set(wanted: Change) {
      setChange(wanted);
      setHasChanged(true);
      setError(undefined);
      void loadPreview(wanted);
    },
    /** Saves the edit and returns the picture; returns undefined and sets `error` if the server refuses it. */
    async save(): Promise<Picture | undefined> {
      setIsBusy(true);
      setError(undefined);
      try {
        const body = JSON.stringify({ pictureId: picture.id, ...change });
        return (await sendRequest<{ picture: Picture }>({ method: "POST", path: path(), body })).picture;
      } catch (thrown) {
        setError(messageOf(thrown));
        return undefined;
      } finally {
        setIsBusy(false);
      }
    },
  };
}
