"use client";

import { useEffect, useRef, useState } from "react";
import type { Picture } from "@/lib/media/add-picture";
import { forgetSaved } from "./pictures/kept-files";
import { roomIn } from "./pictures/room";
import type { LastChange, Tile } from "./pictures/tile";
import { useSending } from "./pictures/use-sending";

/** The pictures of a design while they are sent, ordered, changed and removed. What was sent is still there after a reload. */
export function usePictures(
  first: Picture[],
  uploadPath: string,
  words: { failed: string; heic: string },
  listingId?: number,
) {
  const [tiles, setTiles] = useState<Tile[]>(() => first.map((picture) => ({ tile: picture.id, picture })));
  const [last, setLast] = useState<LastChange>();
  const [isOver, setIsOver] = useState(false);
  const [isUnkept, setIsUnkept] = useState(false);

  /** The tiles with every change so far. Several events may come before React renders the first of them. */
  const latest = useRef(tiles);
  const update = (to: (all: Tile[]) => Tile[]) => {
    latest.current = to(latest.current);
    setTiles(latest.current);
  };
  const change = (tile: string, to: (tile: Tile) => Tile) =>
    update((all) => all.map((each) => (each.tile === tile ? to(each) : each)));
  const shop = new URLSearchParams(uploadPath.split("?")[1]).get("shop") ?? "";
  const sending = useSending(
    { uploadPath, shop, listingId, words },
    {
      onShare: (tile, share, isWaiting) =>
        change(tile, (each) => ("file" in each ? { tile, file: each.file, name: each.name, share, isWaiting } : each)),
      onPicture: (tile, picture) => change(tile, () => ({ tile, picture })),
      onFailure: (tile, error) =>
        change(tile, (each) => ("file" in each ? { tile, file: each.file, name: each.name, error } : each)),
      onUnkept: () => setIsUnkept(true),
      onKept(kept) {
        const left = kept.flatMap(({ id, picture, file, name = "" }): Tile[] => {
          if (picture) return first.some((each) => each.id === picture.id) ? [] : [{ tile: id, picture }];
          return file ? [{ tile: id, file, name, share: 0 }] : [];
        });
        if (left.length > 0) update((all) => [...all, ...left.slice(0, roomIn(all))]);
      },
    },
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a design has when its page opens is saved
  useEffect(() => void forgetSaved(first.map(({ id }) => id)), []);

  return {
    tiles,
    last,
    /** More files were chosen than a design may show. */
    isOver,
    isUnkept,
    isSending: tiles.some((tile) => "share" in tile),
    isWaiting: tiles.some((tile) => "share" in tile && tile.isWaiting),
    room: roomIn(tiles),
    uploadPath,
    add(files: File[]) {
      const fitting = files.slice(0, roomIn(latest.current)).map((file) => ({
        tile: crypto.randomUUID(),
        file,
        name: file.name,
      }));
      setIsOver(files.length > fitting.length);
      update((all) => [...all, ...fitting.map((each) => ({ ...each, share: 0 }))]);
      sending.start(fitting);
    },
    again({ tile, file, name }: { tile: string; file: Blob; name: string }) {
      const isFull = roomIn(latest.current) === 0;
      setIsOver(isFull);
      if (isFull) return;
      change(tile, () => ({ tile, file, name, share: 0 }));
      sending.start([{ tile, file, name }]);
    },
    move(from: number, to: number) {
      const moved = latest.current[from];
      if (!moved || to < 0 || to >= latest.current.length || from === to) return;
      update((all) => all.toSpliced(from, 1).toSpliced(to, 0, moved));
    },
    remove(index: number) {
      const tile = latest.current[index];
      if (!tile) return;
      sending.stop(tile.tile);
      update((all) => all.toSpliced(index, 1));
      setLast("picture" in tile ? { kind: "removed", before: tile, index } : undefined);
      setIsOver(false);
    },
    /** Another picture stands where this one stood. */
    replace(index: number, picture: Picture) {
      const before = latest.current[index];
      if (!before || !("picture" in before) || before.picture.id === picture.id) return;
      sending.keepPicture(before.tile, picture, picture.id);
      update((all) => all.with(index, { tile: picture.id, picture }));
      setLast({ kind: "edited", before, index, now: picture.id });
    },
    undo() {
      setLast(undefined);
      if (!last) return;
      const { before, now = before.tile } = last;
      if ("picture" in before) sending.keepPicture(now, before.picture, before.tile);
      if (last.kind === "edited") update((all) => all.map((each) => (each.tile === last.now ? last.before : each)));
      else update((all) => ("error" in before || roomIn(all) > 0 ? all.toSpliced(last.index, 0, before) : all));
    },
  };
}

export type Pictures = ReturnType<typeof usePictures>;
