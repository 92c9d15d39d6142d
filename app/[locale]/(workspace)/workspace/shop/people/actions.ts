"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { requireShop, sessionToken } from "@/app/_lib/session";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";
import { localeOfForm } from "@/lib/rendering/document-form";
import { changeRole } from "@/lib/shops/members/change-role";
import {
  changeRoleInput,
  inviteMemberInput,
  leaveShopInput,
  ofInvitationInput,
  removeMemberInput,
} from "@/lib/shops/members/input";
import { inviteMember } from "@/lib/shops/members/invite-member";
import { leaveShop } from "@/lib/shops/members/leave-shop";
import { removeMember } from "@/lib/shops/members/remove-member";
import { resendInvitation } from "@/lib/shops/members/resend-invitation";
import { withdrawInvitation } from "@/lib/shops/members/withdraw-invitation";
import { setQuotingRulesInput } from "@/lib/trade/quotes/input-rules";
import { setQuotingRules } from "@/lib/trade/quotes/set-quoting-rules";

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

/** Sets whether assistants may quote, and down to which price. */
export async function setQuotingRulesAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  return submit(setQuotingRulesInput, form, locale, async (input) => {
    await setQuotingRules(actor, { ...input, shopId });
    revalidatePath(paths.workspacePeople(locale));
    return { errors: {}, notice: words(locale)("quotes.minimumPrice.saved") };
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

/** Removes passwords and codes from the values that are returned to the browser. */
function withoutProof(state: FormState): FormState {
  const { current, code, ...values } = state.values;
  return { ...state, values };
}
