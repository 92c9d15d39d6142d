import { and, eq, isNotNull } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { twoSteps } from "@/db/schema";

/** Whether signing in as this person requires a code. */
export const hasTwoStep = (userId: string, db: Db = database): Promise<boolean> =>
  asPerson(
    userId,
    async (tx) => (await tx.$count(twoSteps, and(eq(twoSteps.userId, userId), isNotNull(twoSteps.confirmedAt)))) === 1,
    db,
  );
