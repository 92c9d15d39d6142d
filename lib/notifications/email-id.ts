import type { Job } from "../events/job";

/** The id of the mail a job sends: `0000000123.mailGuestLink`, the same however often the job runs. */
export const mailId = ({ eventId, id, name }: Pick<Job, "eventId" | "id" | "name">): string =>
  `${String(eventId ?? `job${id}`).padStart(10, "0")}.${name.replaceAll(":", ".")}`;
