import type { ListedAnnouncement } from "./list-announcements";

export type AnnouncementState = "planned" | "shown" | "over";

/** Returns whether an announcement is still to come, on the pages, or over. */
export function stateOf(
  { startsAt, endsAt, endedAt }: Pick<ListedAnnouncement, "startsAt" | "endsAt" | "endedAt">,
  now: Date,
): AnnouncementState {
  if (endedAt !== null || new Date(endsAt) <= now) return "over";
  return new Date(startsAt) > now ? "planned" : "shown";
}
