import { z } from "zod";
import { locales } from "../i18n/locale";
import type { MessageKey } from "../i18n/messages";
import { linkToken } from "../security/link-token";
import { isCommonPassword } from "./common-passwords";

const key = (name: MessageKey): MessageKey => name;
const required = key("errors.required");
const wrongEmail = key("accounts.email.wrong");

/** An email address, in lower case. */
export const email = z
  .string({ error: required })
  .trim()
  .toLowerCase()
  .min(1, required)
  .max(254, wrongEmail)
  .pipe(z.email({ error: wrongEmail }));

/** A typed password. Longer ones are not hashed. */
const anyPassword = z.string({ error: required }).min(1, required).max(200, key("errors.tooLong"));

/** A new password: 12 characters or more, and not a common one. */
export const newPassword = anyPassword.pipe(
  z
    .string()
    .refine((text) => [...text].length >= 12, { error: key("accounts.password.tooShort") })
    .refine((text) => !isCommonPassword(text), { error: key("accounts.password.common") }),
);

export const locale = z.enum(locales);

/** The page after the form; checked by ownPath() before it is used. */
const back = z.string().max(500).optional();

export const signInInput = z.object({ email, password: anyPassword, back });
export type SignIn = z.output<typeof signInInput>;

export const requestSignInLinkInput = z.object({ email, back });
export type RequestSignInLink = z.output<typeof requestSignInLinkInput>;

export const followSignInLinkInput = z.object({ token: linkToken, back });
export type FollowSignInLink = z.output<typeof followSignInLinkInput>;

export const chooseLanguageInput = z.object({ language: locale, back });
export type ChooseLanguage = z.output<typeof chooseLanguageInput>;

export const signOutInput = z.object({});

export const endOneSessionInput = z.object({ sessionId: z.uuid() });
export type EndOneSession = z.output<typeof endOneSessionInput>;

export const endOtherSessionsInput = z.object({});

/** Fields of a form that confirms the person; see confirmPerson(). */
export const proof = { current: z.string().max(200).optional(), code: z.string().max(40).optional() };
export const proofInput = z.object(proof);

/** A code of an authenticator app, or a recovery code. */
export const codeInput = z.object({ code: z.string({ error: required }).trim().min(1, required).max(40), back });
export type CodeForm = Pick<z.output<typeof codeInput>, "code">;

export const changePasswordInput = z.object({ current: z.string().max(200).optional(), password: newPassword });
export type ChangePassword = z.output<typeof changePasswordInput>;
