import type { Option } from "@/components/ui/inputs";
import { toBase36 } from "@/lib/core/id";
import type { DesignChoice } from "@/lib/videos/find-own-video";

/** What a clip may show: the shop itself, which is chosen when nothing is, or one of its designs. */
export const designOptions = (designs: readonly DesignChoice[], ofShop: string): Option[] => [
  { value: "", label: ofShop },
  ...designs.map(({ id, sku, title }) => ({ value: toBase36(id), label: [sku, title].filter(Boolean).join(" · ") })),
];
