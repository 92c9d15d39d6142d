import type { SheetLimits, RefusedSheet, Sheet } from "./sheet-pool";

export function readSheet(bytes: Uint8Array, limits: SheetLimits): Sheet | RefusedSheet;
