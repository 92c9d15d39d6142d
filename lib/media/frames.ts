/** Pixels of the canvases on which a whole picture is placed, for sites that would crop another shape. */
export const frames = {
  /** Link previews of messengers. */
  social: { width: 1200, height: 630 },
  "1x1": { width: 960, height: 960 },
  "4x3": { width: 1200, height: 900 },
  "16x9": { width: 1200, height: 675 },
} as const;
export type Frame = keyof typeof frames;

/** Bytes: messengers do not wait for more, and read only JPEG. */
export const maxFrameBytes = 150_000;

/** A picture in a frame; its file name begins with the picture's key. */
export type FramedPicture = { key: string; frame: Frame };

/** Parses the file name of `paths.framedPicture`; undefined for all other names. */
export function framedPictureOf(name: string): FramedPicture | undefined {
  const [, key, given] = /^([a-z0-9-]{1,80})-(social|\d+x\d+)\.jpg$/.exec(name) ?? [];
  return key && given && isFrame(given) ? { key, frame: given } : undefined;
}

const isFrame = (name: string): name is Frame => Object.hasOwn(frames, name);
