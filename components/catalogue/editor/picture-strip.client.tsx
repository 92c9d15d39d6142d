"use client";

import { useEffect, useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { PictureTile } from "./picture-tile.client";
import { AddPictures } from "./pictures/add-pictures.client";
import { PictureDialog } from "./pictures/picture-dialog.client";
import { useDroppedFiles } from "./pictures/use-dropped-files";
import { useSortable } from "./pictures/use-sortable";
import { fillPlaceholders } from "./types";
import type { Pictures } from "./use-pictures";
import type { EditorWords } from "./words";

type Props = { pictures: Pictures; words: EditorWords["pictures"]; error?: string };

/** Adds, sorts, edits and removes the pictures of a listing, in the order buyers see them. */
export function PictureStrip({ pictures, words, error }: Props) {
  const { tiles, last, room, isOver } = pictures;
  const [edited, setEdited] = useState<number>();
  const [moved, setMoved] = useState<{ to: number }>();
  const sortable = useSortable(pictures.move);
  const dropped = useDroppedFiles((files) => room > 0 && pictures.add(files));

  // Browsers drop the focus of an element that moves to another place in the document.
  useEffect(() => {
    if (!moved || document.activeElement !== document.body) return;
    sortable.list.current?.querySelectorAll<HTMLElement>("[data-lift]")[moved.to]?.focus();
  }, [moved, sortable.list]);
  const shown = edited === undefined ? undefined : tiles[edited];

  return (
    <div
      className={`grid gap-3 rounded-m ${dropped.isOver ? "outline-2 outline-plate outline-offset-4" : ""}`}
      {...dropped.handlers}
    >
      {tiles.length > 0 && (
        <ol ref={sortable.list} className="grid grid-cols-2 gap-2 sm:grid-cols-3 md:grid-cols-4" {...sortable.handlers}>
          {tiles.map((tile, index) => (
            <li
              key={tile.tile}
              data-place={index}
              className={sortable.draggedIndex === index ? "rounded-m opacity-60 outline-2 outline-plate" : ""}
            >
              <PictureTile
                tile={tile}
                index={index}
                count={tiles.length}
                words={words}
                onMove={(to) => {
                  pictures.move(index, to);
                  setMoved({ to });
                }}
                onRemove={() => pictures.remove(index)}
                onRetry={pictures.retry}
                onEdit={() => setEdited(index)}
              />
            </li>
          ))}
        </ol>
      )}
      {room > 0 && <AddPictures words={words} isFirst={tiles.length === 0} onAdd={pictures.add} />}
      <p role="status" className={last ? "flex flex-wrap items-center gap-3 text-sm" : "sr-only"}>
        {last && (
          <>
            {last.kind === "removed" ? words.removed : words.edited}
            <button type="button" className={buttonClass("quiet", "px-3")} onClick={pictures.undo}>
              {words.undo}
            </button>
          </>
        )}
        {moved && (
          <span className="sr-only">
            {fillPlaceholders(words.movedTo, { number: moved.to + 1, count: tiles.length })}
          </span>
        )}
      </p>
      {pictures.isWaiting && (
        <p role="status" className="rounded-m bg-amber-soft px-3 py-2 text-amber text-sm">
          {words.offline}
        </p>
      )}
      {pictures.isNotStored && pictures.isSending && <p className="text-ink-2 text-sm">{words.notStored}</p>}
      {(error || isOver) && (
        <p role="alert" className="font-medium text-drum text-sm">
          {error ?? words.tooMany}
        </p>
      )}
      {shown && "picture" in shown && edited !== undefined && (
        <PictureDialog
          picture={shown.picture}
          number={edited + 1}
          uploadPath={pictures.uploadPath}
          words={words}
          onDone={(picture) => {
            if (picture) pictures.replace(edited, picture);
            setEdited(undefined);
          }}
        />
      )}
    </div>
  );
}
