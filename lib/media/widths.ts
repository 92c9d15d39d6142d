/** The widths in pixels every picture is kept in, smallest first. A picture narrower than a width stands there in its own size. */
export const widths = [160, 320, 640, 960] as const;
export type Width = (typeof widths)[number];

export const pictureTypes = ["avif", "webp"] as const;
export type PictureType = (typeof pictureTypes)[number];

/** The name of one file of a picture, as in `paths.picture`. */
export const fileName = (key: string, width: Width, type: PictureType): string => `${key}-${width}.${type}`;
