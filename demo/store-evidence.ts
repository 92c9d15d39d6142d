import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { storedName } from "../lib/media/attachments/attachment";
import { evidenceStorage } from "../lib/media/evidence-storage";
import { evidenceOf, verificationTexts } from "./verification-texts";

const smallSide = 320;

/** Stores the drawn evidence of the demo market encrypted, pictures also in their small size. */
export async function storeDemoEvidence(): Promise<void> {
  const storage = evidenceStorage();
  for (const file of verificationTexts.flatMap((_, index) => evidenceOf(index))) {
    const whole = await readFile(file.path);
    await storage.put(storedName(file, "whole"), whole);
    if (file.kind === "pdf") continue;
    const small = await sharp(whole).resize(smallSide, smallSide, { fit: "inside" }).webp().toBuffer();
    await storage.put(storedName(file, "small"), small);
  }
}
