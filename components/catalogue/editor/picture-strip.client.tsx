"use client";

import { useEffect, useRef, useState } from "react";
import { CameraIcon } from "@/components/catalogue/editor/icons";
import { buttonClass } from "@/components/ui/button";
import { PictureTile } from "./picture-tile.client";
import type { usePictures } from "./use-pictures";
import type { EditorWords } from "./words";

type Props = {
  pictures: ReturnType<typeof usePictures>;
  words: EditorWords["pictures"];
  error?: string;
};

/** Photos first: many at once from the camera or the album, in the order buyers see them. */
export function PictureStrip({ pictures, words, error }: Props) {
  const { tiles, removed, room, isOver } = pictures;
  const [isLive, setIsLive] = useState(false);
  const dragged = useRef<number>(undefined);
  useEffect(() => setIsLive(true), []);

  return (
    <>
      <ol className="grid grid-cols-3 gap-2 sm:grid-cols-4 md:grid-cols-5">
        {tiles.map((tile, index) => (
          <li
            key={tile.tile}
            draggable
            onDragStart={() => {
              dragged.current = index;
            }}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged.current !== undefined) pictures.move(dragged.current, index);
            }}
          >
            <PictureTile tile={tile} index={index} count={tiles.length} pictures={pictures} words={words} />
          </li>
        ))}
        {room > 0 && (
          <li className="has-[input:disabled]:hidden">
            <label className="grid aspect-square cursor-pointer place-content-center justify-items-center gap-1 rounded-m border-[1.5px] border-line-2 border-dashed p-2 text-center text-ink-2 text-sm focus-within:outline-2 focus-within:outline-plate hover:border-ink">
              <CameraIcon />
              {words.add}
              <input
                id="pictures-"
                type="file"
                accept="image/jpeg,image/png,image/webp"
                multiple
                name={isLive ? undefined : "files"}
                className="sr-only"
                onChange={({ currentTarget }) => {
                  pictures.add([...(currentTarget.files ?? [])]);
                  currentTarget.value = "";
                }}
              />
            </label>
          </li>
        )}
      </ol>
      <p role="status" className={removed ? "flex items-center gap-3 text-sm" : "sr-only"}>
        {removed && (
          <>
            {words.removed}
            <button type="button" className={buttonClass("quiet", "px-3")} onClick={pictures.undo}>
              {words.undo}
            </button>
          </>
        )}
      </p>
      {(error || isOver) && (
        <p role="alert" className="font-medium text-drum text-sm">
          {error ?? words.tooMany}
        </p>
      )}
    </>
  );
}
