import type { DraftValues } from "@/lib/catalogue/draft-values";
import type { Picture } from "@/lib/media/add-picture";

/** The editor's initial values, and the server's version that they are based on. */
export type InitialDraft = {
  draftId: string;
  values: DraftValues;
  pictures: Picture[];
  /** Version of the draft; 0 while the server has none. */
  version: number;
  /** `changedAt` of the listing that the draft is based on. */
  base?: string;
  writer: string;
  savedAt?: string;
  /** Whether this comes from localStorage, so that the server may not have it. */
  isRestored?: boolean;
};
