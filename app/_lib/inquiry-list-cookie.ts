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
import { changeKeptList, findKeptList } from "@/lib/inquiries/keep-inquiry-list";
import { currentActor, type Person } from "./session";

/** Whose account this browser's list is kept with. Until it says so, the cookie may hold what the account lacks. */
const keptCookie = "list-of";

/** The visitor's list: of this browser for guests, of the account for who is signed in. */
export async function ownList(): Promise<ListLine[]> {
  const actor = await currentActor();
  if (actor.kind !== "user") return listInCookie();
  return (await together(actor))(await findKeptList(actor));
}

/** Another list for the visitor. For actions. */
export async function changeOwnList(edit: (lines: ListLine[]) => ListLine[]): Promise<void> {
  const actor = await currentActor();
  if (actor.kind === "user") await keep(actor, edit);
  else await writeCookies(edit(await listInCookie()));
}

/** What was on the list as a guest joins the list of the account; quantities in this browser are the newest. For actions. */
export async function keepListOf(actor: Person): Promise<void> {
  (await cookies()).delete(keptCookie);
  await keep(actor, (lines) => lines);
}

/** A list that is safe in an account leaves this browser with its person. For actions. */
export async function leaveKeptList(): Promise<void> {
  const jar = await cookies();
  if (jar.get(keptCookie)) for (const name of [inquiryListCookie, keptCookie]) jar.delete(name);
}

async function keep(actor: Person, edit: (lines: ListLine[]) => ListLine[]): Promise<void> {
  const all = await together(actor);
  await writeCookies(await changeKeptList(actor, (kept) => edit(all(kept))), actor);
}

const listInCookie = async () => readInquiryList((await cookies()).get(inquiryListCookie)?.value);

/** The kept list as it is, once this browser's own has joined it; until then with what is only here. */
async function together({ userId }: Person): Promise<(kept: ListLine[]) => ListLine[]> {
  const isKept = (await cookies()).get(keptCookie)?.value === userId;
  const here = await listInCookie();
  return (kept) => (isKept ? kept : withMissing(here, kept));
}

/** The browser's badge reads the list, so scripts may. Nothing in it says who somebody is. */
async function writeCookies(lines: ListLine[], actor?: Actor): Promise<void> {
  const jar = await cookies();
  const options = { path: "/", sameSite: "lax", maxAge: inquiryListDays * 86_400 } as const;
  if (actor?.kind === "user") jar.set(keptCookie, actor.userId, { ...options, httpOnly: true });
  if (lines.length === 0) jar.delete(inquiryListCookie);
  else jar.set(inquiryListCookie, writeInquiryList(lines), options);
}
