import { eq } from "drizzle-orm";
import { inquiryLinks } from "@/db/schema";
import { tokenHash } from "@/lib/inquiries/guest-token";
import { inquiriesInput } from "@/lib/inquiries/inquiry.fixture";
import { listSentInquiries } from "@/lib/inquiries/list-sent-inquiries";
import { changeSavedList, findSavedList } from "@/lib/inquiries/saved-inquiry-list";
import { sendInquiries } from "@/lib/inquiries/send-inquiries";
import { everyone, type Rows, signedIn } from "../row";

export const listRows: Rows = {
  sendInquiries: {
    may: everyone,
    run: (actor, { listingId }, tx) => sendInquiries(actor, inquiriesInput([{ id: listingId }]), tx),
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
  findSavedList: { may: signedIn, run: (actor, _, tx) => findSavedList(actor, tx), isOwn: true },
  changeSavedList: {
    may: signedIn,
    run: (actor, { listingId }, tx) => changeSavedList(actor, () => [{ listingId, quantity: 120 }], tx),
    isOwn: true,
  },
};
