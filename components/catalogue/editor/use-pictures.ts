"use client";

import { useEffect, useRef, useState } from "react";
import type { Picture } from "@/lib/media/add-picture";
import { deleteSavedPictures } from "./pictures/pending-pictures";
import { countFreePlaces, type LastChange, type Tile } from "./pictures/tile";
import { usePictureUploads } from "./pictures/use-picture-uploads";

/** Holds the pictures of the editor: uploads, sorts, edits and removes them. Uploads survive a reload. */
export function usePictures(
  first: Picture[],
  uploadPath: string,
  words: { failed: string; heic: string },
  listingId?: number,
) {
  const [tiles, setTiles] = useState<Tile[]>(() => first.map((picture) => ({ tile: picture.id, picture })));
  const [last, setLast] = useState<LastChange>();
  const [isOver, setIsOver] = useState(false);
  const [isNotStored, setIsNotStored] = useState(false);

  /** The tiles with all changes so far, because several events may happen before React renders the first. */
  const latest = useRef(tiles);
  const update = (to: (all: Tile[]) => Tile[]) => {
    latest.current = to(latest.current);
    setTiles(latest.current);
  };
  const change = (tile: string, to: (tile: Tile) => Tile) =>
    update((all) => all.map((each) => (each.tile === tile ? to(each) : each)));
  const shop = new URLSearchParams(uploadPath.split("?")[1]).get("shop") ?? "";
  const sending = usePictureUploads(
    { uploadPath, shop, listingId, words },
    {
      onShare: (tile, share, isWaiting) =>
        change(tile, (each) => ("file" in each ? { tile, file: each.file, name: each.name, share, isWaiting } : each)),
      onPicture: (tile, picture) => change(tile, () => ({ tile, picture })),
      onFailure: (tile, error) =>
        change(tile, (each) => ("file" in each ? { tile, file: each.file, name: each.name, error } : each)),
      onNotStored: () => setIsNotStored(true),
      onRestored(files) {
        const restored = files.flatMap(({ id, picture, file, name = "" }): Tile[] => {
          if (picture) return first.some((each) => each.id === picture.id) ? [] : [{ tile: id, picture }];
          return file ? [{ tile: id, file, name, share: 0 }] : [];
        });
        if (restored.length > 0) update((all) => [...all, ...restored.slice(0, countFreePlaces(all))]);
      },
    },
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: pictures of the listing are saved when its page opens
  useEffect(() => void deleteSavedPictures(first.map(({ id }) => id)), []);

  return {
    tiles,
    last,
    /** Whether more files were chosen than a listing may have. */
    isOver,
    isNotStored,
    isSending: tiles.some((tile) => "share" in tile),
    isWaiting: tiles.some((tile) => "share" in tile && tile.isWaiting),
    room: countFreePlaces(tiles),
    uploadPath,
    add(files: File[]) {
      const accepted = files.slice(0, countFreePlaces(latest.current)).map((file) => ({
        tile: crypto.randomUUID(),
        file,
        name: file.name,
      }));
      setIsOver(files.length > accepted.length);
      update((all) => [...all, ...accepted.map((each) => ({ ...each, share: 0 }))]);
      sending.start(accepted);
    },
    retry({ tile, file, name }: { tile: string; file: Blob; name: string }) {
      const isFull = countFreePlaces(latest.current) === 0;
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
    /** Replaces the picture at an index. */
    replace(index: number, picture: Picture) {
      const before = latest.current[index];
      if (!before || !("picture" in before) || before.picture.id === picture.id) return;
      sending.storePicture(before.tile, picture, picture.id);
      update((all) => all.with(index, { tile: picture.id, picture }));
      setLast({ kind: "edited", before, index, now: picture.id });
    },
    undo() {
      setLast(undefined);
      if (!last) return;
      const { before, now = before.tile } = last;
      if ("picture" in before) sending.storePicture(now, before.picture, before.tile);
      if (last.kind === "edited") update((all) => all.map((each) => (each.tile === last.now ? last.before : each)));
      else
        update((all) => ("error" in before || countFreePlaces(all) > 0 ? all.toSpliced(last.index, 0, before) : all));
    },
  };
}

export type Pictures = ReturnType<typeof usePictures>;
