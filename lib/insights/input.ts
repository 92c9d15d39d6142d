import { z } from "zod";

/** Which alert: what fell, and the Monday of the week it was found in. */
export const dismissAlertInput = z.object({
  kind: z.enum(["shop", "country", "source", "design"]),
  subject: z.string().max(20),
  week: z.iso.date(),
});
export type DismissAlert = z.output<typeof dismissAlertInput>;
