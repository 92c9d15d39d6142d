import type { Crop } from "@/db/schema";
import { type ChildFailed, childPool } from "../core/child-pool";
import type { PictureType, Width } from "./widths";

export type RefusedPicture = "broken" | "tooManyPixels" | "tooSmall" | "tooNarrow";
export type Renditions = {
  width: number;
  height: number;
  color: string;
  hash: string;
  files: { width: Width; type: PictureType; bytes: Uint8Array }[];
  /** A larger picture from which others are rendered, if it was requested. */
  original?: Uint8Array;
};
type Refused = { refused: RefusedPicture };
export type RenditionsRequest = {
  bytes: Uint8Array;
  widths: readonly Width[];
  types: readonly PictureType[];
  limits: object;
  /** Longer side in pixels of the original to return. */
  original?: number;
};
/** `preview` is the longer side in pixels of the only file that is returned then. */
export type EditRequest = RenditionsRequest & { edit: { crop?: Crop; isClean: boolean; preview?: number } };
export type RefusedEdit = RefusedPicture | "busy" | "alike";
export type FrameRequest = {
  bytes: Uint8Array;
  frame: { width: number; height: number };
  mostBytes: number;
  limits: object;
};
/** Longer sides in pixels of the large and the small picture; neither is enlarged. */
export type SheetRequest = { bytes: Uint8Array; sheet: { whole: number; small: number }; limits: object };
export type Sheet = { width: number; height: number; whole: Uint8Array; small: Uint8Array };

const pool = childPool({ script: "lib/media/renditions-child.mjs", processes: 2 });

export const isRenditionsPoolFull = pool.isFull;
export const warmRenditionsPool = pool.warm;

/** Renders the files of a picture in a child process. */
export const requestRenditions = (request: RenditionsRequest): Promise<Renditions | Refused> =>
  pool.request<Renditions | Refused>(request);

/** Computes the perceptual hash of a stored picture. */
export const requestHash = (request: { hashed: Uint8Array; limits: object }): Promise<{ hash: string } | Refused> =>
  pool.request<{ hash: string } | Refused>(request);

/** Renders one JPEG of a whole picture on a canvas. */
export const requestFrame = (request: FrameRequest): Promise<{ jpeg: Uint8Array } | Refused> =>
  pool.request<{ jpeg: Uint8Array } | Refused>(request);

/** Renders a picture for close reading, as a JPEG, with a small WebP. */
export const requestSheet = (request: SheetRequest): Promise<Sheet | { refused: "tooManyPixels" } | ChildFailed> =>
  pool.request<Sheet | { refused: "tooManyPixels" }>(request);

/** Renders an edited picture. */
export const requestEdit = (request: EditRequest): Promise<Renditions | { refused: RefusedEdit }> =>
  pool.request<Renditions | { refused: RefusedEdit }>(request);

/** Renders a preview of an edited picture. */
export const requestPreview = (request: EditRequest): Promise<{ preview: Uint8Array } | { refused: RefusedEdit }> =>
  pool.request<{ preview: Uint8Array } | { refused: RefusedEdit }>(request);
