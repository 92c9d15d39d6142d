import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { eq } from "drizzle-orm";
import { asRequest, asShop, type Tx } from "@/db/client";
import { attachments, messages, sourcingAttachments } from "@/db/schema";
import { openAttachment, openAttachmentByLink } from "@/lib/inquiries/open-attachment";
import type { MediaStorage } from "@/lib/media/storage";
import { openSourcingFile, openSourcingFileByLink } from "@/lib/trade/sourcing/open-sourcing-file";
import type { ShopRows } from "../cast";
import { members, type Rows } from "../row";
import { makeRequestFor } from "./sourcing";

export const attachmentRows: Rows = {
  openAttachment: {
    may: ["buyer", ...members],
    run: async (actor, on, tx) => openAttachment(actor, await attachFile(on, tx), tx, everyFile),
  },
  openAttachmentByLink: {
    may: ["linked"],
    run: async (_, on, tx) => openAttachmentByLink(on.token, await attachFile(on, tx), tx, everyFile),
    nested: async (_, { token }, foreign, tx) =>
      openAttachmentByLink(token, await attachFile(foreign, tx), tx, everyFile),
  },
  openSourcingFile: {
    may: members,
    run: async (actor, on, tx) => openSourcingFile(actor, await attachRequestFile(on, tx), tx, everyFile),
  },
  openSourcingFileByLink: {
    may: ["linked"],
    run: async (_, on, tx) => {
      const { token, ...file } = await attachRequestFile(on, tx);
      return openSourcingFileByLink(token, file, tx, everyFile);
    },
    nested: async (_, on, foreign, tx) => {
      const [{ token }, { id, size }] = [await attachRequestFile(on, tx), await attachRequestFile(foreign, tx)];
      return openSourcingFileByLink(token, { id, size }, tx, everyFile);
    },
  },
};

/** A storage that has every file, so that only the row decides. */
const everyFile: MediaStorage = {
  find: async () => ({ size: 5, read: () => Readable.from("%PDF-") }),
  put: async () => {},
  remove: async () => {},
};

/** Attaches a file to the inquiry's first message, or to nothing if there is no inquiry. */
async function attachFile({ shopId, inquiryId }: ShopRows, tx: Tx) {
  const id = randomUUID();
  await asShop(
    shopId,
    async (inside) => {
      const [message] = await inside.select().from(messages).where(eq(messages.inquiryId, inquiryId));
      if (!message) return;
      const row = { id, shopId, inquiryId, messageId: message.id, position: 1, ...planOf(id) };
      await inside.insert(attachments).values(row);
    },
    tx,
  );
  return { id, size: "whole" } as const;
}

/** Attaches a file to a sourcing request that the shop was invited to, and returns the request's token. */
async function attachRequestFile(on: ShopRows, tx: Tx) {
  const { requestId, token } = await makeRequestFor(on, tx);
  const id = randomUUID();
  const row = { id: on.listingId === 1 ? randomUUID() : id, requestId, position: 1, ...planOf(id) };
  await asRequest(requestId, (inside) => inside.insert(sourcingAttachments).values(row), tx);
  return { id, token, size: "whole" } as const;
}

const planOf = (id: string) =>
  ({ kind: "pdf", key: id.replaceAll("-", ""), name: "plan.pdf", bytes: 5, pages: 1 }) as const;
