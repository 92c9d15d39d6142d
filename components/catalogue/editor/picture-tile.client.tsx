"use client";

import { paths } from "@/lib/http/paths";
import { ArrowIcon, CrossIcon } from "./icons";
import type { Tile } from "./pictures/tile";
import { fillPlaceholders } from "./types";
import type { EditorWords } from "./words";

type Props = {
  tile: Tile;
  index: number;
  count: number;
  words: EditorWords["pictures"];
  onMove: (to: number) => void;
  onRemove: () => void;
  onRetry: (tile: Extract<Tile, { error: string }>) => void;
  onEdit: () => void;
};

const smallButton =
  "grid size-11 place-items-center rounded-m text-ink-2 hover:bg-paper hover:text-ink disabled:opacity-30";

/** Shows one picture with its buttons, or the progress or the error of an upload. */
export function PictureTile({ tile, index, count, words, onMove, onRemove, onRetry, onEdit }: Props) {
  const number = index + 1;
  return (
    <div className="overflow-hidden rounded-m border border-line">
      <div className="relative flex aspect-square items-center justify-center bg-paper">
        {"picture" in tile && (
          <>
            <input type="hidden" name="pictures[]" value={tile.picture.id} />
            <button
              type="button"
              data-lift
              aria-label={fillPlaceholders(words.edit, { number })}
              aria-keyshortcuts="ArrowLeft ArrowRight"
              className="size-full cursor-grab touch-manipulation select-none"
              onClick={onEdit}
              onKeyDown={(event) => {
                const step = stepOf(event.key, getComputedStyle(event.currentTarget).direction);
                if (step === 0 || !isIndex(index + step, count)) return;
                event.preventDefault();
                onMove(index + step);
              }}
            >
              <img
                src={paths.picture(tile.picture.key, 320, "webp")}
                width={tile.picture.width}
                height={tile.picture.height}
                alt={fillPlaceholders(words.alt, { number })}
                draggable={false}
                className="pointer-events-none size-full object-cover"
              />
            </button>
            <span
              aria-hidden="true"
              className="pointer-events-none absolute end-1.5 bottom-1.5 rounded-[5px] bg-surface px-1.5 py-0.5 text-[0.7rem]"
            >
              {words.editShort}
            </span>
          </>
        )}
        {"share" in tile && (
          <label className="grid w-full justify-items-center gap-2 px-3 text-center text-ink-2 text-xs">
            <span>
              {tile.isWaiting ? words.waiting : words.sending}{" "}
              <bdi className="tabular-nums">{Math.floor(tile.share * 100)} %</bdi>
            </span>
            <progress value={tile.share} max={1} className="share" />
          </label>
        )}
        {"error" in tile && (
          <p role="alert" className="max-h-full w-full min-w-0 overflow-auto break-words p-2 text-drum text-xs">
            {tile.error}{" "}
            <button type="button" className="min-h-11 underline" onClick={() => onRetry(tile)}>
              {words.again}
            </button>
          </p>
        )}
        {index === 0 && "picture" in tile && (
          <span className="pointer-events-none absolute start-1.5 top-1.5 rounded-[5px] bg-surface px-1.5 py-0.5 font-semibold text-[0.7rem]">
            {words.first}
          </span>
        )}
      </div>
      <div className="flex justify-between border-line border-t bg-surface">
        <button
          type="button"
          className={smallButton}
          disabled={index === 0}
          aria-label={fillPlaceholders(words.earlier, { number })}
          onClick={() => onMove(index - 1)}
        >
          <ArrowIcon isBack />
        </button>
        <button
          type="button"
          className={smallButton}
          aria-label={fillPlaceholders(words.remove, { number })}
          onClick={onRemove}
        >
          <CrossIcon />
        </button>
        <button
          type="button"
          className={smallButton}
          disabled={index === count - 1}
          aria-label={fillPlaceholders(words.later, { number })}
          onClick={() => onMove(index + 1)}
        >
          <ArrowIcon />
        </button>
      </div>
    </div>
  );
}

const isIndex = (index: number, count: number) => index >= 0 && index < count;

/** Returns the direction of an arrow key, mirrored for right-to-left pages; 0 for any other key. */
function stepOf(key: string, direction: string): -1 | 0 | 1 {
  const ahead = direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  if (key !== "ArrowLeft" && key !== "ArrowRight") return 0;
  return key === ahead ? 1 : -1;
}
