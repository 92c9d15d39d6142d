import type { Job } from "../events/job";

/** Returns the id of a job's email: `0000000123.mailGuestLink`, the same for each run of the job. */
export const emailId = ({ eventId, id, name }: Pick<Job, "eventId" | "id" | "name">): string =>
  `${String(eventId ?? `job${id}`).padStart(10, "0")}.${name.replaceAll(":", ".")}`;
