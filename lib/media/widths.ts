/** Widths of a picture's files in pixels, smallest first. A narrower picture has its own width there. */
export const widths = [160, 320, 640, 960] as const;
/** Width of pictures across a page, in pixels; rendered from the original at the first request. */
export const pageWidth = 1600;
export type Width = (typeof widths)[number] | typeof pageWidth;

export const pictureTypes = ["avif", "webp"] as const;
export type PictureType = (typeof pictureTypes)[number];

/** One rendered file of a picture; its name begins with the picture's key. */
export type Rendition = { key: string; width: Width; type: PictureType };

/** Returns the name of one file of a picture, as in `paths.picture`. */
export const fileName = (key: string, width: Width, type: PictureType): string => `${key}-${width}.${type}`;

/** Widths of all files of a picture. */
export const allWidths: readonly Width[] = [...widths, pageWidth];

/** Parses the file name of a rendition; undefined for all other names. */
export function renditionOf(name: string): Rendition | undefined {
  const [, key, digits, ending] = /^([a-z0-9-]{1,80})-(\d+)\.(\w+)$/.exec(name) ?? [];
  const width = allWidths.find((each) => String(each) === digits);
  const type = pictureTypes.find((each) => each === ending);
  return key && width && type ? { key, width, type } : undefined;
}
