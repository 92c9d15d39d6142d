"use client";

import { useEffect, useRef } from "react";
import { fillPlaceholders } from "@/components/catalogue/editor/types";
import type { EditorWords } from "@/components/catalogue/editor/words";
import { buttonClass } from "@/components/ui/button";
import type { Picture } from "@/lib/media/add-picture";
import { BeforeAfter } from "./before-after.client";
import { CropSliders } from "./crop-sliders";
import { centredSquare } from "./crop-square";
import { CropStage } from "./crop-stage.client";
import { usePictureEdit } from "./use-picture-edit";

type Props = {
  picture: Picture;
  number: number;
  uploadPath: string;
  words: EditorWords["pictures"];
  /** Called with the edited picture, or without one if nothing changed. */
  onDone: (picture?: Picture) => void;
};

const checkboxLook = "inline-flex min-h-11 items-center gap-2.5 text-sm";

/** Crops a picture to a square and removes its background, with a preview; the original upload is preserved. */
export function PictureDialog({ picture, number, uploadPath, words, onDone }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const edit = usePictureEdit(picture, uploadPath, words.editFailed);
  const { image, change, preview, isBusy, error } = edit;
  useEffect(() => dialog.current?.showModal(), []);
  const area = image && { width: image.naturalWidth, height: image.naturalHeight };
  const title = fillPlaceholders(words.edit, { number });

  return (
    <dialog
      ref={dialog}
      aria-label={title}
      className="m-auto max-h-dvh w-[min(30rem,100vw)] overflow-auto rounded-l bg-surface p-4 text-ink backdrop:bg-ink/50"
      onClose={() => onDone()}
      onKeyDown={(event) => event.key === "Enter" && event.target instanceof HTMLInputElement && event.preventDefault()}
    >
      <div className="grid gap-3">
        <h2 className="font-semibold text-lg">{title}</h2>
        {!image && !error && <p role="status">{words.opening}</p>}
        {image && area && (
          <>
            {change.isClean ? (
              <BeforeAfter image={image} crop={change.crop} preview={preview} words={words} />
            ) : change.crop ? (
              <CropStage
                image={image}
                crop={change.crop}
                label={words.square}
                onChange={(crop) => edit.set({ ...change, crop })}
              />
            ) : (
              <img src={image.src} alt="" className="max-h-[50dvh] w-full rounded-m bg-paper object-contain" />
            )}
            <div className="flex flex-wrap gap-x-6">
              <label className={checkboxLook}>
                <input
                  type="checkbox"
                  className="size-5 accent-ink"
                  checked={change.crop !== undefined}
                  onChange={({ currentTarget }) =>
                    edit.set({ ...change, crop: currentTarget.checked ? centredSquare(area) : undefined })
                  }
                />
                {words.square}
              </label>
              <label className={checkboxLook}>
                <input
                  type="checkbox"
                  className="size-5 accent-ink"
                  checked={change.isClean}
                  onChange={({ currentTarget }) => edit.set({ ...change, isClean: currentTarget.checked })}
                />
                {words.clean}
              </label>
            </div>
            {change.crop && !change.isClean && (
              <CropSliders
                crop={change.crop}
                area={area}
                words={words}
                onChange={(crop) => edit.set({ ...change, crop })}
              />
            )}
          </>
        )}
        <p role="status" className="text-ink-2 text-sm empty:hidden">
          {image && isBusy ? words.working : ""}
        </p>
        {error && (
          <p role="alert" className="font-medium text-drum text-sm">
            {error}
          </p>
        )}
        <div className="flex flex-wrap justify-end gap-2">
          <button type="button" className={buttonClass("quiet")} onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
          <button
            type="button"
            className={buttonClass("plain")}
            disabled={!image || isBusy || !edit.hasChanged}
            onClick={async () => {
              const saved = await edit.save();
              if (saved) onDone(saved);
            }}
          >
            {words.use}
          </button>
        </div>
      </div>
    </dialog>
  );
}
