"use client";

import { useRef, useState } from "react";
import type { Picture } from "@/lib/media/add-picture";
import { uploadPicture } from "./upload-picture";

/** A picture of the design, or a file on its way to becoming one. */
export type Tile =
  | { tile: string; picture: Picture }
  | { tile: string; file: File; share: number }
  | { tile: string; file: File; error: string };

const most = 9;

/** The pictures of a design while they are sent, ordered and removed. Two files are on their way at a time. */
export function usePictures(first: Picture[], uploadPath: string, failed: string) {
  const [tiles, setTiles] = useState<Tile[]>(() => first.map((picture) => ({ tile: picture.id, picture })));
  const [removed, setRemoved] = useState<{ tile: Tile; index: number }>();
  const [isOver, setIsOver] = useState(false);
  const queue = useRef<{ tile: string; file: File }[]>([]);
  const running = useRef(0);

  const change = (tile: string, to: (tile: Tile) => Tile) =>
    setTiles((all) => all.map((each) => (each.tile === tile ? to(each) : each)));

  const sendNext = () => {
    if (running.current >= 2) return;
    const next = queue.current.shift();
    if (!next) return;
    const { tile, file } = next;
    running.current++;
    uploadPicture(uploadPath, file, (share) => change(tile, () => ({ tile, file, share })))
      .then(
        (picture) => change(tile, () => ({ tile, picture })),
        (error: Error) => change(tile, () => ({ tile, file, error: error.message || failed })),
      )
      .finally(() => {
        running.current--;
        sendNext();
      });
    sendNext();
  };

  const send = (files: { tile: string; file: File }[]) => {
    queue.current.push(...files);
    sendNext();
  };

  return {
    tiles,
    removed,
    /** More files were chosen than a design may show. */
    isOver,
    isSending: tiles.some((tile) => "share" in tile),
    room: most - tiles.length,
    add(files: File[]) {
      const fitting = files.slice(0, most - tiles.length).map((file) => ({ tile: crypto.randomUUID(), file }));
      setIsOver(files.length > fitting.length);
      setTiles([...tiles, ...fitting.map((each) => ({ ...each, share: 0 }))]);
      send(fitting);
    },
    again({ tile, file }: { tile: string; file: File }) {
      change(tile, () => ({ tile, file, share: 0 }));
      send([{ tile, file }]);
    },
    move(from: number, to: number) {
      const moved = tiles[from];
      if (!moved || to < 0 || to >= tiles.length || from === to) return;
      setTiles(tiles.toSpliced(from, 1).toSpliced(to, 0, moved));
    },
    remove(index: number) {
      const tile = tiles[index];
      if (!tile) return;
      queue.current = queue.current.filter((each) => each.tile !== tile.tile);
      setTiles(tiles.toSpliced(index, 1));
      setRemoved("picture" in tile ? { tile, index } : undefined);
      setIsOver(false);
    },
    undo() {
      if (removed && tiles.length < most) setTiles(tiles.toSpliced(removed.index, 0, removed.tile));
      setRemoved(undefined);
    },
  };
}
