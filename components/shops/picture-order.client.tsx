"use client";

import { type ReactNode, useEffect, useState } from "react";
import { sendPicture } from "@/components/catalogue/editor/pictures/send-picture";
import { paths } from "@/lib/paths";
import { OrderButtons, type OrderWords, Removed } from "./order-buttons";
import { useOrder } from "./use-order.client";

export type OrderedPicture = { id: string; key: string };
export type PictureOrderWords = OrderWords & Record<"picture" | "add" | "sending" | "failed" | "none", string>;

type Props<Item extends OrderedPicture> = {
  first: Item[];
  most: number;
  uploadPath: string;
  /** A picture just uploaded as a thing of the order. */
  fresh: (picture: OrderedPicture) => Item;
  /** What is typed or chosen about each picture. */
  fields: (item: Item, index: number, change: (to: Partial<Item>) => void) => ReactNode;
  words: PictureOrderWords;
};

/** Pictures in an order, each with what is said of it; new ones come from the camera or the album. */
export function PictureOrder<Item extends OrderedPicture>(props: Props<Item>) {
  const { first, most, uploadPath, fresh, fields, words } = props;
  const order = useOrder(first);
  const [sending, setSending] = useState<number>();
  const [error, setError] = useState<string>();
  // A file chosen before anybody listens would be lost.
  const [isLive, setIsLive] = useState(false);
  useEffect(() => setIsLive(true), []);
  const send = async (files: File[]) => {
    setError(undefined);
    for (const file of files.slice(0, most - order.items.length)) {
      setSending(0);
      try {
        const { id, key } = await sendPicture({
          path: uploadPath,
          file,
          signal: new AbortController().signal,
          onBegun: () => undefined,
          onProgress: (share) => setSending(Math.round(share * 100)),
          onWaiting: () => undefined,
        });
        order.add(fresh({ id, key }));
      } catch (thrown) {
        setError((thrown instanceof Error && thrown.message) || words.failed);
      }
    }
    setSending(undefined);
  };
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
      <Removed isOne={order.removed !== undefined} words={words} undo={order.undo} />
      {order.items.length < most && (
        <label className="flex min-h-11 w-fit cursor-pointer items-center gap-2 rounded-m border-[1.5px] border-line-2 border-dashed px-4 font-semibold focus-within:outline-2 focus-within:outline-plate hover:border-ink">
          {sending === undefined ? `+ ${words.add}` : `${words.sending} ${sending}%`}
          <input
            type="file"
            accept="image/jpeg,image/png,image/webp"
            multiple
            disabled={!isLive || sending !== undefined}
            className="sr-only"
            onChange={({ currentTarget }) => {
              const files = [...(currentTarget.files ?? [])];
              currentTarget.value = "";
              void send(files);
            }}
          />
        </label>
      )}
      {error && (
        <p role="alert" className="font-medium text-drum text-sm">
          {error}
        </p>
      )}
    </div>
  );
}
