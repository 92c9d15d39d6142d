"use client";

import { Picture } from "@/components/catalogue/picture";

export type PickableDesign = { id: number; title: string; pictureKey: string | null };

/** Picks, by tapping their pictures, the designs that a visitor looked at. */
export function DesignPicker({ designs, label }: { designs: PickableDesign[]; label: string }) {
  if (designs.length === 0) return null;
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium text-ink-2 text-sm">{label}</legend>
      <div className="grid grid-cols-4 gap-2 sm:grid-cols-6">
        {designs.map(({ id, title, pictureKey }) => (
          <label
            key={id}
            className="relative grid aspect-square cursor-pointer place-items-center overflow-clip rounded-m border-2 border-line bg-line text-center text-xs has-checked:border-ink has-focus-visible:outline-2 has-checked:after:absolute has-checked:after:end-1 has-checked:after:top-1 has-checked:after:grid has-checked:after:size-5 has-checked:after:place-items-center has-checked:after:rounded-full has-checked:after:bg-ink has-checked:after:text-white has-checked:after:content-['✓'] [&_img]:size-full [&_img]:object-cover"
          >
            <input type="checkbox" name="listingIds" value={id} className="sr-only" aria-label={title} />
            {pictureKey ? (
              <Picture pictureKey={pictureKey} alt="" sizes="25vw" width={160} height={160} widths={[160]} eager />
            ) : (
              <span className="line-clamp-4 p-1">{title}</span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
