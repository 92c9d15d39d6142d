"use client";

import type { ReactNode } from "react";
import { paths } from "@/lib/http/paths";
import { OrderButtons, type OrderWords, RemovedItem } from "./order-buttons";
import { PictureUpload, type PictureUploadWords, type UploadedPicture } from "./picture-upload.client";
import { useOrder } from "./use-order.client";

export type PictureOrderWords = OrderWords & PictureUploadWords & Record<"picture" | "add" | "none", string>;

type Props<Item extends UploadedPicture> = {
  first: Item[];
  most: number;
  uploadPath: string;
  /** Returns the item for a picture that was just uploaded. */
  fresh: (picture: UploadedPicture) => Item;
  /** Renders the fields of each picture. */
  fields: (item: Item, index: number, change: (to: Partial<Item>) => void) => ReactNode;
  words: PictureOrderWords;
};

/** Edits an ordered list of pictures with fields for each; new ones come from the camera or the album. */
export function PictureOrder<Item extends UploadedPicture>(props: Props<Item>) {
  const { first, most, uploadPath, fresh, fields, words } = props;
  const order = useOrder(first);
  return (
    <div className="grid gap-3">
      {order.items.length === 0 && <p className="text-ink-2">{words.none}</p>}
      <ol className="grid gap-3">
        {order.items.map((item, index) => (
          <li
            key={item.id}
            className="grid grid-cols-[5.5rem_minmax(0,1fr)] items-start gap-3 rounded-m border border-line p-3 sm:grid-cols-[7rem_minmax(0,1fr)_auto]"
          >
            <input type="hidden" name="pictureIds[]" value={item.id} />
            <img
              src={paths.picture(item.key, 320, "webp")}
              alt={`${words.picture} ${index + 1}`}
              width={112}
              height={84}
              className="aspect-[4/3] w-full rounded-m object-cover"
            />
            <div className="grid gap-2">{fields(item, index, (to) => order.change(item.id, to))}</div>
            <div className="col-span-2 justify-self-end sm:col-span-1">
              <OrderButtons
                index={index}
                count={order.items.length}
                name={`${words.picture} ${index + 1}`}
                words={words}
                move={order.move}
                remove={order.remove}
              />
            </div>
          </li>
        ))}
      </ol>
      <RemovedItem isOne={order.removed !== undefined} words={words} undo={order.undo} />
      {order.items.length < most && (
        <PictureUpload
          path={uploadPath}
          max={most - order.items.length}
          label={`+ ${words.add}`}
          onSent={(picture) => order.add(fresh(picture))}
          words={words}
        />
      )}
    </div>
  );
}
