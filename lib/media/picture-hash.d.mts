import type { Sharp } from "sharp";

export function hashOf(picture: Sharp): Promise<string>;
