import { type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import { allow, NotFound } from "../core/errors";
import type { Locale } from "../i18n/locale";
import { canReadInquiry } from "./policy";
import { findThread, type Thread } from "./thread";
import { withOwnInquiry } from "./with-own-inquiry";

/** Returns an inquiry to one of the actor's shops with its whole thread. @throws NotFound for any other id */
export const getShopInquiry = (actor: Actor, inquiryId: string, reader: Locale, db: Db = database): Promise<Thread> =>
  withOwnInquiry(
    actor,
    inquiryId,
    async (inquiry, tx) => {
      allow(canReadInquiry(actor, inquiry));
      const thread = await findThread(inquiryId, reader, tx);
      if (!thread) throw new NotFound("inquiry");
      return thread;
    },
    db,
    false,
  );
