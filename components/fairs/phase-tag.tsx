import { Tag } from "@/components/ui/tag";
import type { Phase } from "@/lib/fairs/fair";
import type { Locale } from "@/lib/i18n/locale";
import { phaseText } from "./format-fair";

const looks = { before: "plain", running: "good", over: "plain", cancelled: "busy" } as const;

/** Renders where a fair stands: days until it opens, the day that runs, over, cancelled. */
export const PhaseTag = ({ locale, phase }: { locale: Locale; phase: Phase }) => (
  <Tag look={looks[phase.phase]}>{phaseText(locale, phase)}</Tag>
);
