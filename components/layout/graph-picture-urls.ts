import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";

/** Returns a picture's absolute URLs in the three aspect ratios that search results use. */
export const graphPictureUrls = (key: string): string[] =>
  (["1x1", "4x3", "16x9"] as const).map((frame) => absolute(paths.framedPicture(key, frame)));
