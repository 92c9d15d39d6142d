import { z } from "zod";

/** Identifies an alert by the part that fell and the Monday of the week in which it was detected. */
export const dismissAlertInput = z.object({
  kind: z.enum(["shop", "country", "source", "design"]),
  subject: z.string().max(20),
  week: z.iso.date(),
});
export type DismissAlert = z.output<typeof dismissAlertInput>;
