import { Tag } from "@/components/ui/tag";
import type { StandStatus } from "@/lib/fairs/fair";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

const looks = {
  applied: "busy",
  invited: "busy",
  accepted: "good",
  refused: "plain",
  declined: "plain",
  withdrawn: "plain",
} as const;

/** Renders the state of a stand. */
export const StandStatusTag = ({ locale, status }: { locale: Locale; status: StandStatus }) => (
  <Tag look={looks[status]}>{words(locale)(`fairs.status.${status}`)}</Tag>
);
