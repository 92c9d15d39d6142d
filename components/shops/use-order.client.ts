"use client";

import { useState } from "react";

/** Manages an ordered list of items; the item removed last can be restored. */
export function useOrder<Item extends { id: string | number }>(initial: Item[]) {
  const [items, setItems] = useState(initial);
  const [removed, setRemoved] = useState<{ item: Item; index: number }>();
  return {
    items,
    removed: removed?.item,
    add: (item: Item) => setItems((all) => (all.some(({ id }) => id === item.id) ? all : [...all, item])),
    change: (id: Item["id"], changes: Partial<Item>) =>
      setItems((all) => all.map((each) => (each.id === id ? { ...each, ...changes } : each))),
    move: (from: number, to: number) =>
      setItems((all) => {
        const item = all[from];
        return item && to >= 0 && to < all.length ? all.toSpliced(from, 1).toSpliced(to, 0, item) : all;
      }),
    remove: (index: number) => {
      const item = items[index];
      if (!item) return;
      setItems(items.toSpliced(index, 1));
      setRemoved({ item, index });
    },
    undo: () => {
      if (removed) setItems((all) => all.toSpliced(removed.index, 0, removed.item));
      setRemoved(undefined);
    },
  };
}
