"use client";

import { useState } from "react";
import { sendPicture } from "@/components/catalogue/editor/pictures/send-picture";
import { useIsLive } from "@/components/ui/use-is-live.client";

export type SentPicture = { id: string; key: string };
export type PictureUploadWords = Record<"sending" | "failed", string>;

type Props = {
  path: string;
  /** How many more there is room for. */
  most: number;
  label: string;
  onSent: (picture: SentPicture) => void;
  words: PictureUploadWords;
};

/** Sends pictures from the camera or the album one after the other, and says how far it is and what went wrong. */
export function PictureUpload({ path, most, label, onSent, words }: Props) {
  const [sending, setSending] = useState<number>();
  const [error, setError] = useState<string>();
  // A file chosen before anybody listens would be lost.
  const isLive = useIsLive();
  const send = async (files: File[]) => {
    setError(undefined);
    for (const file of files.slice(0, most)) {
      setSending(0);
      try {
        const { id, key } = await sendPicture({
          path,
          file,
          signal: new AbortController().signal,
          onBegun: () => undefined,
          onProgress: (share) => setSending(Math.round(share * 100)),
          onWaiting: () => undefined,
        });
        onSent({ id, key });
      } catch (thrown) {
        setError((thrown instanceof Error && thrown.message) || words.failed);
      }
    }
    setSending(undefined);
  };
  return (
    <>
      <label className="flex min-h-11 w-fit cursor-pointer items-center gap-2 rounded-m border-[1.5px] border-line-2 border-dashed px-4 font-semibold focus-within:outline-2 focus-within:outline-plate hover:border-ink">
        {sending === undefined ? label : `${words.sending} ${sending}%`}
        <input
          type="file"
          accept="image/jpeg,image/png,image/webp"
          multiple={most > 1}
          disabled={!isLive || sending !== undefined}
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
