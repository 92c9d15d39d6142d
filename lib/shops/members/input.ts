import { z } from "zod";
import { email, locale, proof } from "@/lib/accounts/input";
import { oneLine, requiredText } from "@/lib/http/plain-text";
import type { MessageKey } from "@/lib/i18n/messages";
import { linkToken } from "@/lib/security/link-token";

const required: MessageKey = "errors.required";

/** Roles in an invitation: only members can become owners. */
export const invitedRoles = ["assistant", "manager"] as const;
export const roles = ["assistant", "manager", "owner"] as const;

export const inviteMemberInput = z.object({
  email,
  role: z.enum(invitedRoles, { error: required }),
  /** The language of the email, and of the account that it creates. */
  language: locale,
});
export type InviteMember = z.output<typeof inviteMemberInput>;

export const ofInvitationInput = z.object({ invitationId: z.uuid() });
export type OfInvitation = z.output<typeof ofInvitationInput>;

export const acceptInvitationInput = z.object({ token: linkToken });
export type AcceptInvitation = z.output<typeof acceptInvitationInput>;

export const joinByInvitationInput = z.object({ token: linkToken, name: requiredText(80, oneLine) });
export type JoinByInvitation = z.output<typeof joinByInvitationInput>;

export const changeRoleInput = z.object({ memberId: z.uuid(), role: z.enum(roles, { error: required }), ...proof });
export type ChangeRole = z.output<typeof changeRoleInput>;

export const removeMemberInput = z.object({ memberId: z.uuid(), ...proof });
export type RemoveMember = z.output<typeof removeMemberInput>;

export const leaveShopInput = z.object({ shopId: z.coerce.number().int().positive() });
export type LeaveShop = z.output<typeof leaveShopInput>;
