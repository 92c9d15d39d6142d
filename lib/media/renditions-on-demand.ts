import { buffer } from "node:stream/consumers";
import { type FramedPicture, framedPictureOf } from "./frames";
import { makeRendition } from "./make-renditions";
import { type MediaStorage, mediaStorage, originalStorage, type StoredFile } from "./storage";
import { acrossPage, fileName, type Rendition, renditionOf } from "./widths";

/** So many renditions wait already that this one would come too late. */
export class TooManyRenditions extends Error {}

/** Where a file is found by its name, or made. @throws TooManyRenditions */
export type MediaSource = Pick<MediaStorage, "find">;

type Options = {
  kept: MediaStorage;
  originals: MediaStorage;
  make?: typeof makeRendition;
  /** How many are made at the same time; how many more may wait for their turn. */
  atATime?: number;
  mayWait?: number;
};

/**
 * Files that are kept, and renditions of kept originals, each made when it is first asked for and kept from then on.
 * Pictures in frames and across a page are made of the largest file where no original is kept, as of early uploads. Who
 * asks while one is being made gets the same one. Nothing is ever made for a picture or a width nobody knows.
 */
export function renditionsOnDemand({
  kept,
  originals,
  make = makeRendition,
  atATime = 2,
  mayWait = 200,
}: Options): MediaSource {
  const asked = new Map<string, Promise<StoredFile | undefined>>();
  const turn = takeTurns(atATime, mayWait);

  const findSource = async (wanted: Rendition | FramedPicture) => {
    const original = await originals.find(wanted.key);
    const isBeyondFiles = "frame" in wanted || wanted.width === acrossPage;
    return original ?? (isBeyondFiles ? kept.find(fileName(wanted.key, 960, "webp")) : undefined);
  };

  const findOrMake = async (name: string) => {
    const found = await kept.find(name);
    const wanted = found ? undefined : (renditionOf(name) ?? framedPictureOf(name));
    const original = wanted && (await findSource(wanted));
    if (!wanted || !original) return found;
    await turn(async () => kept.put(name, await make(await buffer(original.read()), wanted)));
    return kept.find(name);
  };

  return {
    find(name) {
      const answer = asked.get(name) ?? findOrMake(name).finally(() => asked.delete(name));
      asked.set(name, answer);
      return answer;
    },
  };
}

/** The market's own files. */
export const mediaSource = (dataDir: string): MediaSource =>
  renditionsOnDemand({ kept: mediaStorage(dataDir), originals: originalStorage(dataDir) });

/** Lets so many pieces of work run at once, the others in the order they came. */
function takeTurns(atATime: number, mayWait: number) {
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
