"use client";

import { type PointerEvent, useEffect, useRef, useState } from "react";

/** Milliseconds of touch before a tile is dragged; a finger that moves sooner scrolls. A mouse drags at once. */
const longPressMs = 250;
/** Pixels of movement before a drag starts. */
const dragThreshold = 6;

/**
 * Makes tiles sortable by dragging: `list` is the ref of their parent, each tile has its index in `data-place`, and
 * `onMove` is called for every index that a dragged tile passes.
 */
export function useSortable(onMove: (from: number, to: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  const dragged = useRef<{
    at: number;
    x: number;
    y: number;
    isDragging: boolean;
    clock?: ReturnType<typeof setTimeout>;
  }>(undefined);
  const wasDragged = useRef(false);
  const [draggedIndex, setDraggedIndex] = useState<number>();

  useEffect(() => {
    // Only a listener that is not passive can prevent scrolling during a drag.
    const preventScroll = (event: TouchEvent) => dragged.current?.isDragging && event.preventDefault();
    const parent = list.current;
    parent?.addEventListener("touchmove", preventScroll, { passive: false });
    return () => parent?.removeEventListener("touchmove", preventScroll);
  }, []);

  const startDrag = () => {
    if (!dragged.current) return;
    dragged.current.isDragging = true;
    wasDragged.current = true;
    setDraggedIndex(dragged.current.at);
  };
  const drop = () => {
    clearTimeout(dragged.current?.clock);
    dragged.current = undefined;
    setDraggedIndex(undefined);
  };

  return {
    list,
    draggedIndex,
    handlers: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        const at = indexOf(event.target);
        const isHandle = event.target instanceof Element && event.target.closest("[data-lift]");
        wasDragged.current = false;
        if (at === undefined || !isHandle || event.button !== 0) return;
        const clock = event.pointerType === "mouse" ? undefined : setTimeout(startDrag, longPressMs);
        dragged.current = { at, x: event.clientX, y: event.clientY, isDragging: false, clock };
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        const now = dragged.current;
        if (!now) return;
        const hasMoved = Math.hypot(event.clientX - now.x, event.clientY - now.y) > dragThreshold;
        if (!now.isDragging && hasMoved) {
          if (event.pointerType !== "mouse") return drop();
          startDrag();
        }
        if (!now.isDragging) return;
        const over = indexOf(document.elementFromPoint(event.clientX, event.clientY));
        if (over === undefined || over === now.at) return;
        onMove(now.at, over);
        now.at = over;
        setDraggedIndex(over);
      },
      onPointerUp: drop,
      onPointerCancel: drop,
      /** Suppresses the click that follows a drag. */
      onClickCapture(event: { preventDefault(): void; stopPropagation(): void }) {
        if (!wasDragged.current) return;
        wasDragged.current = false;
        event.preventDefault();
        event.stopPropagation();
      },
    },
  };
}

function indexOf(target: EventTarget | null): number | undefined {
  const place = target instanceof Element && target.closest("[data-place]")?.getAttribute("data-place");
  return place ? Number(place) : undefined;
}
