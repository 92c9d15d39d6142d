"use client";

import { paths } from "@/lib/paths";
import { ArrowIcon, CrossIcon } from "./icons";
import { fill } from "./types";
import type { Tile, usePictures } from "./use-pictures";
import type { EditorWords } from "./words";

type Props = {
  tile: Tile;
  index: number;
  count: number;
  pictures: ReturnType<typeof usePictures>;
  words: EditorWords["pictures"];
};

const small = "grid size-11 place-items-center rounded-m text-ink-2 hover:bg-paper hover:text-ink disabled:opacity-30";

/** A picture with what can be done to it, a file with how far it has come, or what went wrong with it. */
export function PictureTile({ tile, index, count, pictures, words }: Props) {
  const number = index + 1;
  return (
    <div className="overflow-hidden rounded-m border border-line">
      <div className="relative flex aspect-square items-center justify-center bg-paper">
        {"picture" in tile && (
          <>
            <input type="hidden" name="pictures[]" value={tile.picture.id} />
            <img
              src={paths.picture(tile.picture.key, 320, "webp")}
              width={tile.picture.width}
              height={tile.picture.height}
              alt={fill(words.alt, { number })}
              className="size-full object-cover"
            />
          </>
        )}
        {"share" in tile && (
          <label className="grid w-full justify-items-center gap-2 px-3 text-center text-ink-2 text-xs">
            {words.sending}
            <progress value={tile.share} max={1} className="w-full accent-jade" />
          </label>
        )}
        {"error" in tile && (
          <p role="alert" className="max-h-full w-full min-w-0 overflow-auto break-words p-2 text-drum text-xs">
            {tile.error}{" "}
            <button type="button" className="min-h-8 underline" onClick={() => pictures.again(tile)}>
              {words.again}
            </button>
          </p>
        )}
        {index === 0 && "picture" in tile && (
          <span className="absolute start-1.5 top-1.5 rounded-[5px] bg-surface px-1.5 py-0.5 font-semibold text-[0.7rem]">
            {words.first}
          </span>
        )}
      </div>
      <div className="flex justify-between border-line border-t bg-surface">
        <button
          type="button"
          className={small}
          disabled={index === 0}
          aria-label={fill(words.earlier, { number })}
          onClick={() => pictures.move(index, index - 1)}
        >
          <ArrowIcon isBack />
        </button>
        <button
          type="button"
          className={small}
          aria-label={fill(words.remove, { number })}
          onClick={() => pictures.remove(index)}
        >
          <CrossIcon />
        </button>
        <button
          type="button"
          className={small}
          disabled={index === count - 1}
          aria-label={fill(words.later, { number })}
          onClick={() => pictures.move(index, index + 1)}
        >
          <ArrowIcon />
        </button>
      </div>
    </div>
  );
}
