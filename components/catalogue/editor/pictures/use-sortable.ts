"use client";

import { type PointerEvent, useEffect, useRef, useState } from "react";

/** A finger rests so long before it lifts a tile, in milliseconds; one that moves sooner scrolls. A mouse lifts at once. */
const hold = 250;
const nudge = 6;

/**
 * Tiles are moved by hand: `list` is their parent, each tells its place by `data-place`. `onMove` hears of every place a
 * lifted tile is carried over.
 */
export function useSortable(onMove: (from: number, to: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  const lifted = useRef<{ at: number; x: number; y: number; isUp: boolean; clock?: ReturnType<typeof setTimeout> }>(
    undefined,
  );
  const wasCarried = useRef(false);
  const [carried, setCarried] = useState<number>();

  useEffect(() => {
    // Only a listener that is not passive keeps the page from scrolling beneath the finger.
    const stay = (event: TouchEvent) => lifted.current?.isUp && event.preventDefault();
    const parent = list.current;
    parent?.addEventListener("touchmove", stay, { passive: false });
    return () => parent?.removeEventListener("touchmove", stay);
  }, []);

  const lift = () => {
    if (!lifted.current) return;
    lifted.current.isUp = true;
    wasCarried.current = true;
    setCarried(lifted.current.at);
  };
  const drop = () => {
    clearTimeout(lifted.current?.clock);
    lifted.current = undefined;
    setCarried(undefined);
  };

  return {
    list,
    carried,
    handlers: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        const at = placeOf(event.target);
        const isHandle = event.target instanceof Element && event.target.closest("[data-lift]");
        wasCarried.current = false;
        if (at === undefined || !isHandle || event.button !== 0) return;
        const clock = event.pointerType === "mouse" ? undefined : setTimeout(lift, hold);
        lifted.current = { at, x: event.clientX, y: event.clientY, isUp: false, clock };
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        const now = lifted.current;
        if (!now) return;
        const hasMoved = Math.hypot(event.clientX - now.x, event.clientY - now.y) > nudge;
        if (!now.isUp && hasMoved) {
          if (event.pointerType !== "mouse") return drop();
          lift();
        }
        if (!now.isUp) return;
        const over = placeOf(document.elementFromPoint(event.clientX, event.clientY));
        if (over === undefined || over === now.at) return;
        onMove(now.at, over);
        now.at = over;
        setCarried(over);
      },
      onPointerUp: drop,
      onPointerCancel: drop,
      /** Letting go of a tile is no tap on it. */
      onClickCapture(event: { preventDefault(): void; stopPropagation(): void }) {
        if (!wasCarried.current) return;
        wasCarried.current = false;
        event.preventDefault();
        event.stopPropagation();
      },
    },
  };
}

function placeOf(target: EventTarget | null): number | undefined {
  const place = target instanceof Element && target.closest("[data-place]")?.getAttribute("data-place");
  return place ? Number(place) : undefined;
}
