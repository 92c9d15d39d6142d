import { cookies } from "next/headers";
import type { Actor } from "@/lib/core/actor";
import {
  inquiryListCookie,
  inquiryListDays,
  type ListLine,
  readInquiryList,
  withMissing,
  writeInquiryList,
} from "@/lib/inquiries/inquiry-list";
import { changeSavedList, findSavedList } from "@/lib/inquiries/saved-inquiry-list";
import { currentActor, type Person } from "./session";

/** Names the account that stores this browser's list. While it is not set, the account may lack lines of the cookie. */
const storedForCookie = "list-of";

/** Returns the visitor's inquiry list: a guest's from the cookie, a signed-in person's from the account. */
export async function findInquiryList(): Promise<ListLine[]> {
  const actor = await currentActor();
  if (actor.kind !== "user") return listInCookie();
  return (await mergeWithCookie(actor))(await findSavedList(actor));
}

/** Changes the visitor's inquiry list. For actions. */
export async function changeInquiryList(edit: (lines: ListLine[]) => ListLine[]): Promise<void> {
  const actor = await currentActor();
  if (actor.kind === "user") await saveMerged(actor, edit);
  else await writeCookies(edit(await listInCookie()));
}

/** Merges the guest's list into the account's at sign-in; the browser's quantities take precedence. For actions. */
export async function mergeInquiryList(actor: Person): Promise<void> {
  (await cookies()).delete(storedForCookie);
  await saveMerged(actor, (lines) => lines);
}

/** Removes a list that an account stores from this browser at sign-out. For actions. */
export async function removeStoredInquiryList(): Promise<void> {
  const cookieStore = await cookies();
  if (cookieStore.get(storedForCookie))
    for (const name of [inquiryListCookie, storedForCookie]) cookieStore.delete(name);
}

async function saveMerged(actor: Person, edit: (lines: ListLine[]) => ListLine[]): Promise<void> {
  const merge = await mergeWithCookie(actor);
  await writeCookies(await changeSavedList(actor, (saved) => edit(merge(saved))), actor);
}

const listInCookie = async () => readInquiryList((await cookies()).get(inquiryListCookie)?.value);

/** Returns a function that adds the cookie's lines to the saved list, unless the account already stores them. */
async function mergeWithCookie({ userId }: Person): Promise<(saved: ListLine[]) => ListLine[]> {
  const isMerged = (await cookies()).get(storedForCookie)?.value === userId;
  const ownLines = await listInCookie();
  return (saved) => (isMerged ? saved : withMissing(ownLines, saved));
}

/** Scripts may read the list, because the badge in the header does. It contains no personal data. */
async function writeCookies(lines: ListLine[], actor?: Actor): Promise<void> {
  const cookieStore = await cookies();
  const options = { path: "/", sameSite: "lax", maxAge: inquiryListDays * 86_400 } as const;
  if (actor?.kind === "user") cookieStore.set(storedForCookie, actor.userId, { ...options, httpOnly: true });
  if (lines.length === 0) cookieStore.delete(inquiryListCookie);
  else cookieStore.set(inquiryListCookie, writeInquiryList(lines), options);
}
