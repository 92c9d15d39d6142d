import { chanceOf } from "./random";
import type { Rows } from "./rows";
import { yiwuDate } from "./yiwu";

/** Plays of the video per view of the design, and clicks from the video's page to the design per play. */
const shares = { plays: 0.35, toDesign: 0.4 };

/** Adds plays, clicks and inquiries by video and day; an inquiry counts if its source is the video. */
export function addVideoFigures(rows: Rows, seed: string): void {
  const inquiryCounts = countInquiries(rows);
  const byListing = new Map(rows.videos.map((video) => [video.listingId, video]));
  for (const { listingId, shopId, day, views = 0 } of rows.listingDays) {
    const video = byListing.get(listingId);
    if (!video?.id) continue;
    const chance = chanceOf(seed, "clip", listingId, day);
    const plays = Math.round(views * shares.plays * (0.7 + 0.6 * chance.share()));
    if (plays === 0) continue;
    const listingClicks = Math.round(plays * shares.toDesign * (0.7 + 0.6 * chance.share()));
    rows.videoDays.push({
      videoId: video.id,
      shopId,
      day,
      plays,
      listingClicks,
      inquiries: inquiryCounts.get(`${video.id} ${day}`) ?? 0,
    });
  }
}

/** Counts inquiries except spam by video and day in Yiwu; the key is "video day". */
function countInquiries({ inquiries }: Rows): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { source, createdAt, status } of inquiries) {
    if (source.page !== "video" || status === "spam" || !createdAt) continue;
    const key = `${source.videoId} ${yiwuDate(createdAt)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
