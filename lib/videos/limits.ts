/** What a clip may be. The words on the page and the checks read the same numbers. */
export const clipLimits = {
  milliseconds: 60_000,
  /** Phones round up: so much longer is cut off at the end. */
  grace: 900,
  shortest: 1_000,
  /** Pixels of the shorter side as sent and as kept, and how many times it the longer one may be. */
  shortestSide: 300,
  longestRatio: 2.4,
  /** Pixels of the longer side, and of a picture: 4K, lying or standing. */
  longestSide: 4_096,
  pixels: 4_096 * 2_304,
  framesPerSecond: 241,
  streams: 12,
} as const;

/** What buyers are sent: at most so many pixels wide, about a megabyte for ten seconds. */
export const filmWidth = 720;
export const filmKilobits = 700;

/** Texts of a clip: characters of a title, captions of a language, characters of each. */
export const wordLimits = { title: 120, captions: 60, caption: 120 } as const;

/** Clips a shop may keep. */
export const mostVideos = 500;
/** Days of figures that are shown. */
export const figureDays = 28;

export const acceptedClips = "video/mp4,video/quicktime,.mp4,.mov";
