import type { Limits, RefusedSheet, Sheet } from "./sheet-pool";

export function readSheet(bytes: Uint8Array, limits: Limits): Sheet | RefusedSheet;
