"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { requireShop, sessionToken } from "@/app/session";
import { localeOfForm } from "@/lib/document-form";
import { emptyForm, type FormState } from "@/lib/form-shape";
import { submit } from "@/lib/form-state";
import { changeRole } from "@/lib/members/change-role";
import {
  changeRoleInput,
  inviteMemberInput,
  leaveShopInput,
  ofInvitationInput,
  removeMemberInput,
} from "@/lib/members/input";
import { inviteMember } from "@/lib/members/invite-member";
import { leaveShop } from "@/lib/members/leave-shop";
import { removeMember } from "@/lib/members/remove-member";
import { resendInvitation } from "@/lib/members/resend-invitation";
import { withdrawInvitation } from "@/lib/members/withdraw-invitation";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";
import { setQuotingRulesInput } from "@/lib/quotes/input-rules";
import { setQuotingRules } from "@/lib/quotes/set-quoting-rules";

export async function inviteMemberAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  const state = await submit(inviteMemberInput, form, locale, async (input) => {
    await inviteMember(actor, { ...input, shopId });
    revalidatePath(paths.workspacePeople(locale));
    return { errors: {}, notice: words(locale)("members.inviteMember.done", { email: input.email }) };
  });
  return state.notice ? { ...state, values: {} } : state;
}

export async function resendInvitationAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  return submit(ofInvitationInput, form, locale, async (input) => {
    await resendInvitation(actor, { ...input, shopId });
    revalidatePath(paths.workspacePeople(locale));
    return { errors: {}, notice: words(locale)("members.invitations.resent") };
  });
}

export async function withdrawInvitationAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  return submit(ofInvitationInput, form, locale, async (input) => {
    await withdrawInvitation(actor, { ...input, shopId });
    revalidatePath(paths.workspacePeople(locale));
    return emptyForm;
  });
}

export async function changeRoleAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  return withoutProof(
    await submit(changeRoleInput, form, locale, async (input) => {
      await changeRole(actor, { ...input, shopId }, await sessionToken());
      redirect(paths.workspacePeople(locale, "changed"));
    }),
  );
}

export async function removeMemberAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  return withoutProof(
    await submit(removeMemberInput, form, locale, async (input) => {
      await removeMember(actor, { ...input, shopId }, await sessionToken());
      redirect(paths.workspacePeople(locale, "removed"));
    }),
  );
}

/** Says whether assistants quote, and down to which price. */
export async function setQuotingRulesAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  return submit(setQuotingRulesInput, form, locale, async (input) => {
    await setQuotingRules(actor, { ...input, shopId });
    revalidatePath(paths.workspacePeople(locale));
    return { errors: {}, notice: words(locale)("quotes.floor.saved") };
  });
}

export async function leaveShopAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor } = await requireShop();
  const locale = localeOfForm(form);
  return submit(leaveShopInput, form, locale, async (input) => {
    await leaveShop(actor, input);
    redirect(paths.workspace(locale));
  });
}

/** Passwords and codes never go back. */
function withoutProof(state: FormState): FormState {
  const { current, code, ...values } = state.values;
  return { ...state, values };
}
