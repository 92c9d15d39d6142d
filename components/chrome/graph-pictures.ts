import { paths } from "@/lib/paths";
import { absolute } from "@/lib/site";

/** A picture in the three shapes search results show. */
export const graphPictures = (key: string): string[] =>
  (["1x1", "4x3", "16x9"] as const).map((frame) => absolute(paths.framedPicture(key, frame)));
