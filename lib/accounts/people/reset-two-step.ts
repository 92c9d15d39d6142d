import { and, eq, isNull } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { twoStepResets } from "@/db/schema";
import { violatedConstraint } from "@/db/violation";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { deleteTwoStep } from "../delete-two-step";
import { hasTwoStep } from "../has-two-step";
import { endSessionsOf } from "../sessions";
import type { ActOnPerson, DecideReset } from "./input";
import { canDecideReset, canSeePeople } from "./policy";
import { withPerson } from "./with-person";

/**
 * Proposes to switch a person's two-step sign-in off, with how they proved who they are. Another lead decides.
 * @throws NotFound, NotAllowed; Refusal if it is off, or a proposal waits already
 */
export async function proposeReset(actor: Actor, { personId, reason }: ActOnPerson, db: Db = database): Promise<void> {
  try {
    await withPerson(
      actor,
      personId,
      async (_, tx) => {
        if (!(await hasTwoStep(personId, tx))) throw new Refusal("people.reset.isOff");
        const proposedBy = actor.kind === "user" ? actor.userId : "";
        const [made] = await tx
          .insert(twoStepResets)
          .values({ userId: personId, reason, proposedBy })
          .returning({ id: twoStepResets.id });
        if (!made) throw new Error("the insert returned no proposal");
        await recordEvent(actor, { name: "person.reset_proposed", personId, resetId: made.id, reason }, tx);
      },
      db,
    );
  } catch (error) {
    if (violatedConstraint(error) === "two_step_resets_one_open") throw new Refusal("people.reset.waits");
    throw error;
  }
}

/**
 * Confirms a proposed reset as another lead, which deletes the secret and ends all sessions, or rejects it.
 * @throws NotFound, NotAllowed for the lead who proposed it and for the person; Refusal once it is decided
 */
export async function decideReset(actor: Actor, { resetId, outcome }: DecideReset, db: Db = database): Promise<void> {
  if (!canSeePeople(actor)) throw new NotFound("reset");
  const [reset] = await asPerson(
    actor.userId,
    (tx) => tx.select().from(twoStepResets).where(eq(twoStepResets.id, resetId)),
    db,
  );
  if (!reset) throw new NotFound("reset");
  const { userId: personId, proposedBy } = reset;
  allow(canDecideReset(actor, { userId: personId, proposedBy, outcome }));
  await withPerson(
    actor,
    personId,
    async (_, tx) => {
      const decided = await tx
        .update(twoStepResets)
        .set({ decidedBy: actor.userId, decidedAt: new Date(), outcome })
        .where(and(eq(twoStepResets.id, resetId), isNull(twoStepResets.decidedAt)));
      if (decided.count === 0) throw new Refusal("moderation.alreadyDecided");
      await recordEvent(actor, { name: `person.reset_${outcome}`, personId, resetId }, tx);
      if (outcome === "rejected") return;
      await asPerson(personId, (own) => deleteTwoStep(personId, own), tx);
      await endSessionsOf(personId, tx);
      await recordEvent(actor, { name: "user.two_step_off", userId: personId }, tx);
    },
    db,
  );
}
