"use server";

import { redirect } from "next/navigation";
import { mergeInquiryList, removeStoredInquiryList } from "@/app/_lib/inquiry-list-cookie";
import { endOwnSession, requireActor, setActiveShop, signInByInvitation } from "@/app/_lib/session";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { localeOfForm, submitDocument } from "@/lib/rendering/document-form";
import { acceptInvitation } from "@/lib/shops/members/accept-invitation";
import { acceptInvitationInput, joinByInvitationInput } from "@/lib/shops/members/input";

/** Makes the signed-in person a member of the shop and opens its workspace. */
export async function acceptInvitationAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submitDocument(acceptInvitationInput, form, async (input) => {
    const membership = await acceptInvitation(actor, input);
    await setActiveShop({ ...actor, memberships: [membership] }, membership.shopId);
    redirect(paths.workspace(localeOfForm(form)));
  });
}

/** Creates an account for the invited person, makes them a member, and opens the workspace. */
export async function joinByInvitationAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(joinByInvitationInput, form, async (input) => {
    const actor = await signInByInvitation(input);
    if (actor) await mergeInquiryList(actor);
    redirect(paths.workspace(localeOfForm(form)));
  });
}

/** Signs out a person with another account and returns to the invitation. */
export async function signOutForInvitationAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(acceptInvitationInput, form, async ({ token }) => {
    await endOwnSession();
    await removeStoredInquiryList();
    redirect(paths.invitation(localeOfForm(form), token));
  });
}
