import type { DraftValues } from "@/lib/catalogue/draft-values";
import type { Picture } from "@/lib/media/add-picture";

/** What an editor shows at first, and what the market knew when that was typed. */
export type Said = {
  draftId: string;
  values: DraftValues;
  pictures: Picture[];
  /** Of the draft; 0 while the market has none. */
  version: number;
  /** `changedAt` of the design. */
  base?: string;
  writer: string;
  keptAt?: string;
  /** This browser held it and the market may not have it. */
  isRestored?: boolean;
};
