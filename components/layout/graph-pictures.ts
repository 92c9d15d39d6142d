import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";

/** A picture in the three shapes search results show. */
export const graphPictures = (key: string): string[] =>
  (["1x1", "4x3", "16x9"] as const).map((frame) => absolute(paths.framedPicture(key, frame)));
