import type { OwnDraft } from "@/lib/catalogue/find-draft";
import type { Preset } from "@/lib/catalogue/list-presets";
import type { Goods } from "@/lib/catalogue/list-sample-listings";
import type { OwnText } from "@/lib/catalogue/listing-fields";
import type { TextOrigin } from "@/lib/catalogue/text-origins";
import type { FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import type { Picture } from "@/lib/media/add-picture";
import type { Said } from "./draft/types";
import type { EditorWords } from "./words";

export type EditorProps = {
  locale: Locale;
  words: EditorWords;
  /** Sends the form; `intent` is "save" or "publish". */
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** Everything the fields show at first, named as the form sends it. */
  values: FormState["values"];
  pictures: Picture[];
  goods: Goods;
  shopId: number;
  listingId?: number;
  /** What the shop's newest designs of each category have in common. */
  presets: Preset[];
  origins?: Partial<Record<Locale, TextOrigin>>;
  built?: Record<Locale, OwnText>;
  /** In Yiwu, YYYY-MM-DD. */
  today: string;
  said: Said;
  /** The first keystroke of a new design, or of changes to one. */
  onBegun: (draftId: string) => void;
  /** Another device's version is to be shown instead. */
  onOther: (other: OwnDraft) => void;
  /** Languages of names and descriptions, the one to write first in front. */
  languages: Locale[];
  isPublic: boolean;
  mayEdit: boolean;
  mayPublish: boolean;
  /** Where a picture is sent to. */
  uploadPath: string;
};

/** What was typed, or what there is, for a field that is sent once. */
export const typedText = (state: FormState, name: string): string => {
  const value = state.values[name];
  return typeof value === "string" ? value : "";
};

export const typedList = (state: FormState, name: string): string[] => {
  const value = state.values[name];
  return Array.isArray(value) ? value : [];
};

/** Puts values into a finished sentence that came with `{name}` left open. */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (open, name: string) => String(values[name] ?? open));
