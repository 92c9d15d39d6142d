/** Limits on a video. The page's text and the checks read the same numbers. */
export const videoLimits = {
  milliseconds: 60_000,
  /** Milliseconds by which a video may be longer, because phones round; it is cut at the end. */
  grace: 900,
  shortest: 1_000,
  /** Minimum of the shorter side in pixels, and maximum ratio of the longer to the shorter. */
  shortestSide: 300,
  longestRatio: 2.4,
  /** Pixels of the longer side, and of a frame: 4K, upright or not. */
  longestSide: 4_096,
  pixels: 4_096 * 2_304,
  framesPerSecond: 241,
  streams: 12,
} as const;

/** The encoded video: maximum width in pixels, and kilobits a second, about a megabyte for ten seconds. */
export const videoWidth = 720;
export const videoKilobits = 700;

/** Maximum of characters of a title, captions of a language, and characters of a caption. */
export const textLimits = { title: 120, captions: 60, caption: 120 } as const;

/** Videos that a shop may store. */
export const maxVideos = 500;
/** Days of the shown figures. */
export const figureDays = 28;

export const acceptedVideos = "video/mp4,video/quicktime,.mp4,.mov";
