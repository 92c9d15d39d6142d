"use client";

import { PictureOrder, type PictureOrderWords } from "@/components/shops/picture-order.client";
import { SavedForm, type SavedFormWords } from "@/components/workspace/saved-form.client";
import type { FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";

export type LookbookWords = SavedFormWords & PictureOrderWords & Record<"captionZh" | "captionEn", string>;
type Item = { id: string; key: string; zh: string; en: string };

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  pictures: Item[];
  uploadPath: string;
  readOnlyBecause?: string;
  words: LookbookWords;
};

/** Edits the pictures of the brand's page: order and captions. */
export function LookbookForm({ action, locale, pictures, uploadPath, readOnlyBecause, words }: Props) {
  const caption = (language: "zh" | "en", item: Item, change: (to: Partial<Item>) => void) => (
    <label className="grid gap-1 text-sm">
      <span className="font-medium text-ink-2">{language === "zh" ? words.captionZh : words.captionEn}</span>
      <input
        name={language === "zh" ? "captionsZh[]" : "captionsEn[]"}
        className="control"
        maxLength={200}
        lang={language === "zh" ? "zh-Hans" : "en"}
        dir="ltr"
        value={item[language]}
        onChange={({ currentTarget }) => change({ [language]: currentTarget.value })}
      />
    </label>
  );
  return (
    <SavedForm action={action} hidden={{ locale }} readOnlyBecause={readOnlyBecause} words={words}>
      {() => (
        <PictureOrder
          first={pictures}
          most={12}
          uploadPath={uploadPath}
          fresh={(picture): Item => ({ ...picture, zh: "", en: "" })}
          words={words}
          fields={(item, _, change) => (
            <>
              {caption("zh", item, change)}
              {caption("en", item, change)}
            </>
          )}
        />
      )}
    </SavedForm>
  );
}
