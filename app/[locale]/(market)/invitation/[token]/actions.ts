"use server";

import { redirect } from "next/navigation";
import { keepListOf, leaveKeptList } from "@/app/_lib/inquiry-list-cookie";
import { endOwnSession, requireActor, signInByInvitation, workIn } from "@/app/_lib/session";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { localeOfForm, submitDocument } from "@/lib/rendering/document-form";
import { acceptInvitation } from "@/lib/shops/members/accept-invitation";
import { acceptInvitationInput, joinByInvitationInput } from "@/lib/shops/members/input";

/** Who is signed in begins to work in the shop, and the workspace opens there. */
export async function acceptInvitationAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submitDocument(acceptInvitationInput, form, async (input) => {
    const membership = await acceptInvitation(actor, input);
    await workIn({ ...actor, memberships: [membership] }, membership.shopId);
    redirect(paths.workspace(localeOfForm(form)));
  });
}

/** Who has no account gets one, and begins to work in the shop. */
export async function joinByInvitationAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(joinByInvitationInput, form, async (input) => {
    const actor = await signInByInvitation(input);
    if (actor) await keepListOf(actor);
    redirect(paths.workspace(localeOfForm(form)));
  });
}

/** For who is signed in as somebody else: signs them out and comes back. */
export async function signOutForInvitationAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(acceptInvitationInput, form, async ({ token }) => {
    await endOwnSession();
    await leaveKeptList();
    redirect(paths.invitation(localeOfForm(form), token));
  });
}
