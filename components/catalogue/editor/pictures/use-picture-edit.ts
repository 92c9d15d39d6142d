"use client";

import { useEffect, useRef, useState } from "react";
import { AskFailure, askServer, pathBelow } from "@/components/media/uploads/ask-server";
import type { Crop } from "@/db/schema";
import { paths } from "@/lib/http/paths";
import type { Picture } from "@/lib/media/add-picture";
import type { PictureEdit } from "@/lib/media/find-picture-edit";

type Change = { crop?: Crop; isClean: boolean };

/** A change of one picture while it is being decided on: how it was taken, how it would look, and what is wrong with it. */
export function usePictureEdit(picture: Picture, uploadPath: string, failed: string) {
  const [image, setImage] = useState<HTMLImageElement>();
  const [change, setChange] = useState<Change>({ isClean: false });
  const [hasChanged, setHasChanged] = useState(false);
  const [preview, setPreview] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<string>();
  const asked = useRef<AbortController>(undefined);
  const path = (more = {}) => pathBelow(uploadPath, "/edits", more);
  const told = (thrown: unknown) => (thrown instanceof AskFailure && thrown.message) || failed;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once a picture
  useEffect(() => {
    const open = async () => {
      const { edit } = await askServer<{ edit: PictureEdit }>({ method: "GET", path: path({ picture: picture.id }) });
      const whole = new Image();
      whole.src = paths.picture(edit.source.key, 960, "webp");
      await whole.decode();
      setChange({ crop: edit.crop, isClean: edit.isClean });
      setImage(whole);
    };
    open().catch((thrown) => setError(told(thrown)));
    return () => asked.current?.abort();
  }, []);
  useEffect(() => () => URL.revokeObjectURL(preview ?? ""), [preview]);

  /** Looks at it with its backdrop taken away, a moment after the last change. */
  const look = async (wanted: Change) => {
    asked.current?.abort();
    setPreview(undefined);
    setIsBusy(wanted.isClean);
    if (!wanted.isClean) return;
    const asking = new AbortController();
    asked.current = asking;
    const { signal } = asking;
    await new Promise((resolve) => setTimeout(resolve, 400));
    if (signal.aborted) return;
    try {
      const body = JSON.stringify({ pictureId: picture.id, ...wanted });
      const seen = await askServer<Blob>({ method: "POST", path: path({ preview: 1 }), body, signal, wants: "blob" });
      if (!signal.aborted) setPreview(URL.createObjectURL(seen));
    } catch (thrown) {
      if (signal.aborted) return;
      setError(told(thrown));
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
      void look(wanted);
    },
    /** The picture with this change, or nothing when it was refused, which `error` then tells. */
    async keep(): Promise<Picture | undefined> {
      setIsBusy(true);
      setError(undefined);
      try {
        const body = JSON.stringify({ pictureId: picture.id, ...change });
        return (await askServer<{ picture: Picture }>({ method: "POST", path: path(), body })).picture;
      } catch (thrown) {
        setError(told(thrown));
        return undefined;
      } finally {
        setIsBusy(false);
      }
    },
  };
}
