import { type Db, database } from "@/db/client";
import type { Locale } from "../i18n/locale";
import { withGuestLink } from "./guest-link";
import { findThread, type Thread } from "./thread";

/** Returns the thread of a private link; undefined if the link is unknown or revoked. */
export const openGuestThread = (token: string, reader: Locale, db: Db = database): Promise<Thread | undefined> =>
  withGuestLink(token, (inquiry, tx) => findThread(inquiry.id, reader, tx), db, false);
