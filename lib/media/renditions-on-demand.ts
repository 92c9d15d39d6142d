import { buffer } from "node:stream/consumers";
import { type FramedPicture, framedPictureOf } from "./frames";
import { makeRendition } from "./make-renditions";
import { type MediaStorage, mediaStorage, originalStorage, type StoredFile } from "./storage";
import { fileName, pageWidth, type Rendition, renditionOf } from "./widths";

/** Too many renditions are waiting already. */
export class TooManyRenditions extends Error {}

/** Finds a file by its name, or renders it. @throws TooManyRenditions */
export type MediaSource = Pick<MediaStorage, "find">;

type Options = {
  renditions: MediaStorage;
  originals: MediaStorage;
  make?: typeof makeRendition;
  /** Renditions that run at the same time, and that may wait for their turn. */
  atATime?: number;
  mayWait?: number;
};

/**
 * Finds stored files, and renders renditions of stored originals at the first request. Pictures in frames and in page
 * width are rendered from the largest file if no original is stored, as of early uploads. Concurrent requests share a
 * rendition. Unknown pictures and widths are never rendered.
 */
export function renditionsOnDemand({
  renditions,
  originals,
  make = makeRendition,
  atATime = 2,
  mayWait = 200,
}: Options): MediaSource {
  const pending = new Map<string, Promise<StoredFile | undefined>>();
  const enqueue = limitConcurrency(atATime, mayWait);

  const findSource = async (target: Rendition | FramedPicture) => {
    const original = await originals.find(target.key);
    const isBeyondFiles = "frame" in target || target.width === pageWidth;
    return original ?? (isBeyondFiles ? renditions.find(fileName(target.key, 960, "webp")) : undefined);
  };

  const findOrRender = async (name: string) => {
    const found = await renditions.find(name);
    const target = found ? undefined : (renditionOf(name) ?? framedPictureOf(name));
    const original = target && (await findSource(target));
    if (!target || !original) return found;
    await enqueue(async () => renditions.put(name, await make(await buffer(original.read()), target)));
    return renditions.find(name);
  };

  return {
    find(name) {
      const result = pending.get(name) ?? findOrRender(name).finally(() => pending.delete(name));
      pending.set(name, result);
      return result;
    },
  };
}

/** The files in the market's own storage. */
export const mediaSource = (dataDir: string): MediaSource =>
  renditionsOnDemand({ renditions: mediaStorage(dataDir), originals: originalStorage(dataDir) });

/** Returns a function that runs `atATime` pieces of work at once, and the others in their order. */
function limitConcurrency(atATime: number, mayWait: number) {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work: () => Promise<void>) => {
    if (running < atATime) running++;
    else if (waiting.length < mayWait) await new Promise<void>((resolve) => waiting.push(resolve));
    else throw new TooManyRenditions();
    try {
      await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
