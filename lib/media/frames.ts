/** Pixels of the canvases that a whole picture is put on, for readers that cut what has another shape. */
export const frames = {
  /** A shared link in a messenger. */
  social: { width: 1200, height: 630 },
  "1x1": { width: 960, height: 960 },
  "4x3": { width: 1200, height: 900 },
  "16x9": { width: 1200, height: 675 },
} as const;
export type Frame = keyof typeof frames;

/** Not every messenger waits for more, nor reads anything but JPEG. */
export const mostFrameBytes = 150_000;

/** A picture in one frame: the first part of its file's name is the picture's key. */
export type FramedPicture = { key: string; frame: Frame };

/** Which picture in which frame a file name means, as in `paths.framedPicture`; undefined for all other names. */
export function framedPictureOf(name: string): FramedPicture | undefined {
  const [, key, given] = /^([a-z0-9-]{1,80})-(social|\d+x\d+)\.jpg$/.exec(name) ?? [];
  return key && given && isFrame(given) ? { key, frame: given } : undefined;
}

const isFrame = (name: string): name is Frame => Object.hasOwn(frames, name);
