import type { RefusedSheet, Sheet, SheetLimits } from "./sheet-pool";

export function readSheet(bytes: Uint8Array, limits: SheetLimits): Sheet | RefusedSheet;
