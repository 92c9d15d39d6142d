import type { Locale } from "../i18n/locale";
import type { PosterSize } from "./poster-sizes";

/** The finished texts of a poster, which the print process only places. */
export type PosterText = {
  size: PosterSize;
  locale: Locale;
  title: string;
  /** The title in the shop's own language, if that is another. */
  second: string | null;
  /** Hall and number, and the parts of the booth's plate; empty if there is none. */
  stand: string[];
  booth: string[];
  /** Item number and MOQ. */
  facts: string[];
  /** The invitation to scan: in the poster's language, then in others. */
  scan: string;
  scanInOthers: string[];
  site: string;
  fair: string;
  /** The address in the QR code, and the part of it that people can type. */
  url: string;
  shortPath: string;
  pictureKey: string | null;
};

/** The input of the print process: the texts, and the picture as base64. */
export type PosterJob = { poster: PosterText; picture: string | null };
