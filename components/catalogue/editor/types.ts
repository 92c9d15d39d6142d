import type { OwnDraft } from "@/lib/catalogue/find-draft";
import type { EditorCategories } from "@/lib/catalogue/list-editor-categories";
import type { Preset } from "@/lib/catalogue/list-presets";
import type { OwnText } from "@/lib/catalogue/listing-fields";
import type { TextOrigin } from "@/lib/catalogue/text-origins";
import type { FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import type { Picture } from "@/lib/media/add-picture";
import type { InitialDraft } from "./draft/initial-draft";
import type { EditorWords } from "./words";

export type EditorProps = {
  locale: Locale;
  words: EditorWords;
  /** Sends the form; `intent` is "save" or "publish". */
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** Initial values by form field name. */
  values: FormState["values"];
  pictures: Picture[];
  goods: EditorCategories;
  shopId: number;
  listingId?: number;
  /** Values that the shop's newest listings of each category share. */
  presets: Preset[];
  origins?: Partial<Record<Locale, TextOrigin>>;
  built?: Record<Locale, OwnText>;
  /** The current day in Yiwu, YYYY-MM-DD. */
  today: string;
  initial: InitialDraft;
  /** Called at the first keystroke of a new listing, or of changes to one. */
  onBegun: (draftId: string) => void;
  /** Called to show another device's version instead. */
  onOther: (other: OwnDraft) => void;
  /** Languages of names and descriptions, the shop's own first. */
  languages: Locale[];
  isPublic: boolean;
  mayEdit: boolean;
  mayPublish: boolean;
  /** URL that accepts pictures. */
  uploadPath: string;
};

/** Returns a field's text: as it was submitted, or the initial value; empty if there is none. */
export const submittedText = (state: FormState, name: string): string => {
  const value = state.values[name];
  return typeof value === "string" ? value : "";
};

/** Returns the texts of a field that is sent several times; empty if there are none. */
export const submittedList = (state: FormState, name: string): string[] => {
  const value = state.values[name];
  return Array.isArray(value) ? value : [];
};

/** Replaces each `{name}` in a message with its value. */
export const fillPlaceholders = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
