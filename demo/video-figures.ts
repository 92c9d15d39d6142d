import { chanceOf } from "./random";
import type { Rows } from "./rows";
import { yiwuDate } from "./yiwu";

/** Of those who look at a design, so many play its clip; of those, so many come to the design from the clip's own page. */
const shares = { plays: 0.35, toDesign: 0.4 };

/** How clips did on the days of their designs' trends; an inquiry counts for a clip where it says that it came from there. */
export function addVideoFigures(rows: Rows, seed: string): void {
  const asked = askedFrom(rows);
  const ofDesign = new Map(rows.videos.map((video) => [video.listingId, video]));
  for (const { listingId, shopId, day, views = 0 } of rows.listingDays) {
    const video = ofDesign.get(listingId);
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
      inquiries: asked.get(`${video.id} ${day}`) ?? 0,
    });
  }
}

/** How many inquiries, spam left out, came from the page of a clip on a day in Yiwu; by "clip day". */
function askedFrom({ inquiries }: Rows): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { source, createdAt, status } of inquiries) {
    if (source.page !== "video" || status === "spam" || !createdAt) continue;
    const key = `${source.videoId} ${yiwuDate(createdAt)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
