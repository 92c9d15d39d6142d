import type { AskedFigures } from "./asked";

/** An inquiry knows its fair and its clip, not by which link its buyer first found the shop. */
export const knowsSource = ({ source }: AskedFigures): boolean =>
  source === undefined || source === "exhibition" || source === "video";
