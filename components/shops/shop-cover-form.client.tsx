"use client";

import { useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { SavedForm, type SavedFormWords } from "@/components/workspace/saved-form.client";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import type { Cover } from "@/lib/shops/cover";
import { coverPositionClass } from "./cover-position";
import { RemovedItem } from "./order-buttons";
import { PictureUpload, type PictureUploadWords, type UploadedPicture } from "./picture-upload.client";

export type ShopCoverWords = SavedFormWords &
  PictureUploadWords &
  Record<"add" | "change" | "remove" | "removed" | "undo" | "none" | "visiblePart" | "desk" | "phone", string> & {
    parts: Record<Cover["visiblePart"], string>;
  };

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  cover: Cover | null;
  uploadPath: string;
  readOnlyBecause?: string;
  words: ShopCoverWords;
};

/** Edits the cover picture: previews for computers and phones, the part to keep, replacing and removing it. */
export function ShopCoverForm({ action, locale, cover, uploadPath, readOnlyBecause, words }: Props) {
  const [picture, setPicture] = useState<UploadedPicture | undefined>(cover ?? undefined);
  const [removed, setRemoved] = useState<UploadedPicture>();
  const [visiblePart, setVisiblePart] = useState<Cover["visiblePart"]>(cover?.visiblePart ?? "middle");
  return (
    <SavedForm action={action} hidden={{ locale }} readOnlyBecause={readOnlyBecause} words={words} idPrefix="cover-">
      {() => (
        <div className="grid gap-4">
          <input type="hidden" name="pictureId" value={picture?.id ?? ""} />
          {picture ? (
            <>
              <Previews pictureKey={picture.key} visiblePart={visiblePart} words={words} />
              <fieldset className="grid gap-1">
                <legend className="font-medium text-ink-2 text-sm">{words.visiblePart}</legend>
                <div className="flex flex-wrap gap-x-5">
                  {Object.entries(words.parts).map(([part, label]) => (
                    <label key={part} className="flex min-h-11 items-center gap-2">
                      <input
                        type="radio"
                        name="keeps"
                        value={part}
                        checked={part === visiblePart}
                        onChange={() => setVisiblePart(part as Cover["visiblePart"])}
                        className="size-5 accent-ink"
                      />
                      {label}
                    </label>
                  ))}
                </div>
              </fieldset>
            </>
          ) : (
            <p className="text-ink-2">{words.none}</p>
          )}
          <RemovedItem
            isOne={removed !== undefined && !picture}
            words={words}
            undo={() => {
              setPicture(removed);
              setRemoved(undefined);
            }}
          />
          {readOnlyBecause === undefined && (
            <div className="flex flex-wrap items-center gap-3">
              <PictureUpload
                path={uploadPath}
                max={1}
                label={picture ? words.change : `+ ${words.add}`}
                onSent={setPicture}
                words={words}
              />
              {picture && (
                <button
                  type="button"
                  className={buttonClass("quiet")}
                  onClick={() => {
                    setRemoved(picture);
                    setPicture(undefined);
                  }}
                >
                  {words.remove}
                </button>
              )}
            </div>
          )}
        </div>
      )}
    </SavedForm>
  );
}

/** Shows the crops for computers and phones, side by side if they fit. */
function Previews({
  pictureKey,
  visiblePart,
  words,
}: {
  pictureKey: string;
  visiblePart: Cover["visiblePart"];
  words: ShopCoverWords;
}) {
  const preview = (label: string, box: string) => (
    <figure className="grid content-start gap-1">
      <div className={`overflow-clip rounded-m bg-line ${box} ${coverPositionClass[visiblePart]}`}>
        <img src={paths.picture(pictureKey, 960, "webp")} alt={label} className="size-full object-cover" />
      </div>
      <figcaption className="text-ink-3 text-xs">{label}</figcaption>
    </figure>
  );
  return (
    <div className="grid items-start gap-3 sm:grid-cols-[minmax(0,3fr)_minmax(0,1fr)]">
      {preview(words.desk, "aspect-4/1")}
      {preview(words.phone, "aspect-5/2 w-1/2 sm:w-full")}
    </div>
  );
}
