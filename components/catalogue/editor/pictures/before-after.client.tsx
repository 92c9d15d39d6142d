"use client";

import type { Crop } from "@/db/schema";
import { CropView } from "./crop-view.client";

type Props = {
  image: HTMLImageElement;
  /** If set, both pictures show only this square. */
  crop?: Crop;
  /** URL of the picture without its background; undefined while the server computes it. */
  preview?: string;
  words: Record<"before" | "after", string>;
};

const square = "aspect-square w-full rounded-m bg-paper";

/** Shows a picture beside its edited version. */
export const BeforeAfter = ({ image, crop, preview, words }: Props) => (
  <div className="grid grid-cols-2 gap-2">
    <figure className="grid gap-1 text-ink-2 text-sm">
      {crop ? (
        <CropView image={image} crop={crop} label={words.before} />
      ) : (
        <img src={image.src} alt={words.before} className={`${square} object-contain`} />
      )}
      <figcaption>{words.before}</figcaption>
    </figure>
    <figure className="grid gap-1 text-ink-2 text-sm">
      {preview ? (
        <img src={preview} alt={words.after} className={`${square} object-contain`} />
      ) : (
        <div className={`${square} animate-pulse motion-reduce:animate-none`} />
      )}
      <figcaption>{words.after}</figcaption>
    </figure>
  </div>
);
