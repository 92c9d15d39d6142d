"use client";

import { SavedForm, type SavedFormWords } from "@/components/workspace/saved-form.client";
import type { FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import type { OwnShopPicture } from "@/lib/shops/get-own-storefront";
import { PictureOrder, type PictureOrderWords } from "./picture-order.client";

type Shows = OwnShopPicture["shows"];
export type ShopPicturesWords = SavedFormWords & PictureOrderWords & { shows: string; each: Record<Shows, string> };

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  pictures: OwnShopPicture[];
  uploadPath: string;
  readOnlyBecause?: string;
  words: ShopPicturesWords;
};

/** Edits the pictures of sign, booth, factory and packing in the order shown; the first one represents the shop. */
export function ShopPicturesForm({ action, locale, pictures, uploadPath, readOnlyBecause, words }: Props) {
  return (
    <SavedForm action={action} hidden={{ locale }} readOnlyBecause={readOnlyBecause} words={words}>
      {() => (
        <PictureOrder
          first={pictures.map(({ id, key, shows }) => ({ id, key, shows }))}
          most={9}
          uploadPath={uploadPath}
          fresh={(picture) => ({ ...picture, shows: "booth" as Shows })}
          words={words}
          fields={(item, index, change) => (
            <label className="grid gap-1 text-sm">
              <span className="font-medium text-ink-2">{words.shows}</span>
              <select
                name="shows[]"
                id={`shows-${index}`}
                className="control"
                value={item.shows}
                onChange={({ currentTarget }) => change({ shows: currentTarget.value as Shows })}
              >
                {Object.entries(words.each).map(([value, label]) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
          )}
        />
      )}
    </SavedForm>
  );
}
