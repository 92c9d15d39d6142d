"use client";

import { useState } from "react";
import { uploadPicture } from "@/components/catalogue/editor/pictures/upload-picture";
import { useIsHydrated } from "@/components/ui/use-is-hydrated.client";

export type UploadedPicture = { id: string; key: string };
export type PictureUploadWords = Record<"sending" | "failed", string>;

type Props = {
  path: string;
  /** Maximum number of further pictures. */
  max: number;
  label: string;
  onSent: (picture: UploadedPicture) => void;
  words: PictureUploadWords;
};

/** Uploads pictures from the camera or the album one after the other, with progress and errors. */
export function PictureUpload({ path, max, label, onSent, words }: Props) {
  const [percent, setPercent] = useState<number>();
  const [error, setError] = useState<string>();
  // The input is disabled before hydration, because a file chosen then would be lost.
  const isLive = useIsHydrated();
  const send = async (files: File[]) => {
    setError(undefined);
    for (const file of files.slice(0, max)) {
      setPercent(0);
      try {
        const { id, key } = await uploadPicture({
          path,
          file,
          signal: new AbortController().signal,
          onBegun: () => undefined,
          onProgress: (share) => setPercent(Math.round(share * 100)),
          onWaiting: () => undefined,
        });
        onSent({ id, key });
      } catch (thrown) {
        setError((thrown instanceof Error && thrown.message) || words.failed);
      }
    }
    setPercent(undefined);
  };
  return (
    <>
      <label className="flex min-h-11 w-fit cursor-pointer items-center gap-2 rounded-m border-[1.5px] border-line-2 border-dashed px-4 font-semibold focus-within:outline-2 focus-within:outline-plate hover:border-ink">
        {percent === undefined ? label : `${words.sending} ${percent}%`}
        <input
          type="file"
          accept="image/jpeg,image/png,image/webp"
          multiple={max > 1}
          disabled={!isLive || percent !== undefined}
          className="sr-only"
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            currentTarget.value = "";
            void send(files);
          }}
        />
      </label>
      {error && (
        <p role="alert" className="font-medium text-drum text-sm">
          {error}
        </p>
      )}
    </>
  );
}
