"use client";

import { useRef } from "react";
import { CameraIcon, GalleryIcon } from "@/components/catalogue/editor/icons";
import type { EditorWords } from "@/components/catalogue/editor/words";
import { useIsHydrated } from "@/components/ui/use-is-hydrated.client";

type Props = { words: EditorWords["pictures"]; isFirst: boolean; onAdd: (files: File[]) => void };

const acceptedTypes = "image/jpeg,image/png,image/webp";
const buttonLook =
  "flex cursor-pointer items-center justify-center gap-2.5 rounded-m border-[1.5px] border-line-2 px-4 text-center hover:border-ink focus-within:outline-2 focus-within:outline-plate";

/**
 * Adds pictures from the camera on touch screens, by drag and drop elsewhere; a plain file input without JavaScript.
 */
export function AddPictures({ words, isFirst, onAdd }: Props) {
  const isLive = useIsHydrated();
  const input = useRef<HTMLInputElement>(null);

  /** Opens the file input with `capture`, for which phones open the camera. */
  const openCamera = () => {
    input.current?.setAttribute("capture", "environment");
    input.current?.click();
    setTimeout(() => input.current?.removeAttribute("capture"), 500);
  };

  const height = isFirst ? "min-h-24" : "min-h-14";
  return (
    <div className="grid gap-2 has-[input:disabled]:hidden pointer-coarse:grid-cols-2">
      {isLive && (
        <button
          type="button"
          className={`${buttonLook} ${height} hidden bg-ink font-semibold text-white pointer-coarse:flex`}
          onClick={openCamera}
        >
          <CameraIcon /> {words.camera}
        </button>
      )}
      <label className={`${buttonLook} ${height} border-dashed text-ink-2`}>
        <GalleryIcon />
        <span>
          <span className="pointer-coarse:hidden">{words.add}</span>
          <span className="hidden pointer-coarse:inline">{words.gallery}</span>
          {isLive && <span className="block text-sm pointer-coarse:hidden">{words.drop}</span>}
        </span>
        <input
          ref={input}
          id="pictures-"
          type="file"
          accept={acceptedTypes}
          multiple
          name={isLive ? undefined : "files"}
          className="sr-only"
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            currentTarget.value = "";
            // The event fires twice for files chosen before hydration; the second time the list is empty.
            if (files.length > 0) onAdd(files);
          }}
        />
      </label>
    </div>
  );
}
