import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { ThreadState } from "@/lib/inquiries/threads/thread-state";
import { Note } from "./thread-notes";

const texts = {
  offered: "threads.handover.offered",
  agreed: "threads.handover.agreed",
  declined: "threads.handover.declined",
  expired: "threads.handover.expired",
} as const;

/** Shows the shop the state of its offer to hand an inquiry over. */
export function HandoverNote({ state: { handover }, reader }: { state: ThreadState; reader: Locale }) {
  if (!handover || handover.status === "withdrawn") return null;
  return (
    <Note>{words(reader)(texts[handover.status], { to: textIn(handover.to.names, reader, handover.to.locale) })}</Note>
  );
}
