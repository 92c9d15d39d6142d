import type { Crop } from "@/db/schema";
import { type Broken, childPool } from "../core/child-pool";
import type { PictureType, Width } from "./widths";

export type RefusedPicture = "broken" | "tooManyPixels" | "tooSmall" | "tooNarrow";
export type Renditions = {
  width: number;
  height: number;
  color: string;
  files: { width: Width; type: PictureType; bytes: Uint8Array }[];
  /** A larger one to make others of, when it was asked for. */
  original?: Uint8Array;
};
type Refused = { refused: RefusedPicture };
export type RenditionsQuestion = {
  bytes: Uint8Array;
  widths: readonly Width[];
  types: readonly PictureType[];
  limits: object;
  /** Longer side in pixels of the original to be kept. */
  original?: number;
};
/** `preview` is the longer side in pixels of the one file wanted then. */
export type EditQuestion = RenditionsQuestion & { edit: { crop?: Crop; isClean: boolean; preview?: number } };
export type RefusedEdit = RefusedPicture | "busy" | "alike";
export type FrameQuestion = {
  bytes: Uint8Array;
  frame: { width: number; height: number };
  mostBytes: number;
  limits: object;
};
/** The longer side in pixels of the whole picture and of its small one; neither is enlarged. */
export type SheetQuestion = { bytes: Uint8Array; sheet: { whole: number; small: number }; limits: object };
export type Sheet = { width: number; height: number; whole: Uint8Array; small: Uint8Array };

const pool = childPool({ script: "lib/media/renditions-child.mjs", processes: 2 });

export const isRenditionsPoolFull = pool.isFull;
export const warmRenditionsPool = pool.warm;

export const askForRenditions = (question: RenditionsQuestion): Promise<Renditions | Refused> =>
  pool.ask<Renditions | Refused>(question);

/** The same for one JPEG of a whole picture on a canvas. */
export const askForFrame = (question: FrameQuestion): Promise<{ jpeg: Uint8Array } | Refused> =>
  pool.ask<{ jpeg: Uint8Array } | Refused>(question);

/** The same for a picture to be read closely, as a JPEG, and a small WebP of it. */
export const askForSheet = (question: SheetQuestion): Promise<Sheet | { refused: "tooManyPixels" } | Broken> =>
  pool.ask<Sheet | { refused: "tooManyPixels" }>(question);

/** The same for a changed picture. */
export const askForEdit = (question: EditQuestion): Promise<Renditions | { refused: RefusedEdit }> =>
  pool.ask<Renditions | { refused: RefusedEdit }>(question);

/** The same for one small file of it, to look at. */
export const askForPreview = (question: EditQuestion): Promise<{ preview: Uint8Array } | { refused: RefusedEdit }> =>
  pool.ask<{ preview: Uint8Array } | { refused: RefusedEdit }>(question);
