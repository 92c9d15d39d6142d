/** The widths in pixels a picture has, smallest first. A picture narrower than a width stands there in its own size. */
export const widths = [160, 320, 640, 960] as const;
/** Of pictures that go across a page: made of the original when somebody asks for it, so few pictures ever have it. */
export const acrossPage = 1600;
export type Width = (typeof widths)[number] | typeof acrossPage;

export const pictureTypes = ["avif", "webp"] as const;
export type PictureType = (typeof pictureTypes)[number];

/** One file of a picture, made from it: the first part of its name is the picture's key. */
export type Rendition = { key: string; width: Width; type: PictureType };

/** The name of one file of a picture, as in `paths.picture`. */
export const fileName = (key: string, width: Width, type: PictureType): string => `${key}-${width}.${type}`;

const known: readonly Width[] = [...widths, acrossPage];

/** Which rendition a file name means; undefined for all other names. */
export function renditionOf(name: string): Rendition | undefined {
  const [, key, digits, ending] = /^([a-z0-9-]{1,80})-(\d+)\.(\w+)$/.exec(name) ?? [];
  const width = known.find((each) => String(each) === digits);
  const type = pictureTypes.find((each) => each === ending);
  return key && width && type ? { key, width, type } : undefined;
}
