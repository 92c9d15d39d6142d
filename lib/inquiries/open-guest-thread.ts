import { type Db, database } from "@/db/client";
import type { Locale } from "../i18n/locale";
import { byGuestLink } from "./guest-link";
import { findThread, type Thread } from "./thread";

/** What the holder of a private link sees; undefined when the link is unknown or was revoked. */
export const openGuestThread = (token: string, reader: Locale, db: Db = database): Promise<Thread | undefined> =>
  byGuestLink(token, (inquiry, tx) => findThread(inquiry.id, reader, tx), db, false);
