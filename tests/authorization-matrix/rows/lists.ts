import { eq } from "drizzle-orm";
import { inquiryLinks } from "@/db/schema";
import { tokenHash } from "@/lib/inquiries/guest-token";
import { askingAll } from "@/lib/inquiries/inquiry.fixture";
import { changeKeptList, findKeptList } from "@/lib/inquiries/keep-inquiry-list";
import { listSentInquiries } from "@/lib/inquiries/list-sent-inquiries";
import { sendInquiries } from "@/lib/inquiries/send-inquiries";
import { everyone, type Rows, signedIn } from "../row";

export const listRows: Rows = {
  sendInquiries: {
    may: everyone,
    run: (actor, { listingId }, tx) => sendInquiries(actor, askingAll([{ id: listingId }]), tx),
    isOpen: true,
  },
  listSentInquiries: {
    may: ["linked"],
    isRead: true,
    run: async (_, { token, inquiryId }, tx) => {
      const listHash = tokenHash("the link of the list");
      await tx.update(inquiryLinks).set({ listHash }).where(eq(inquiryLinks.inquiryId, inquiryId));
      return listSentInquiries(token === "a-guess" ? token : "the link of the list", "en", tx);
    },
  },
  findKeptList: { may: signedIn, run: (actor, _, tx) => findKeptList(actor, tx), isOwn: true },
  changeKeptList: {
    may: signedIn,
    run: (actor, { listingId }, tx) => changeKeptList(actor, () => [{ listingId, quantity: 120 }], tx),
    isOwn: true,
  },
};
