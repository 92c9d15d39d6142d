import { spawnSync } from "node:child_process";
import { platform } from "node:os";
import type { Locale } from "@/lib/i18n/locale";

/** Whether this machine has letters of a language; bare Linux machines lack most, all others have them. */
export const hasLetters = (locale: Locale): boolean =>
  platform() !== "linux" || Boolean(spawnSync("fc-list", [`:lang=${locale}`], { encoding: "utf8" }).stdout?.trim());
