"use client";

import type { KeyboardEvent, MouseEvent, Ref } from "react";
import { MarkOverlay } from "@/components/verifications/mark-overlay";
import type { Mark } from "@/lib/verifications/marks-json";
import type { Place } from "./mark-form.client";

type Props = {
  picture: { href: string; name: string; width: number; height: number; marks: Mark[] };
  turn: number;
  isZoomed: boolean;
  /** The place that is being chosen; undefined outside of that. */
  place: Place | undefined;
  choose: (place: Place) => void;
  /** Is called when Enter confirms the place. */
  confirm: () => void;
  onBroken: () => void;
  ref: Ref<HTMLElement>;
};

const turns = ["", "rotate-90", "rotate-180", "-rotate-90"] as const;
const steps: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Shows a photo large with its marks. While a place is chosen, a click or tap sets it, arrows move it by a hundredth (with
 * Shift by a thousandth), and Enter confirms it. Places are those of the photo, however it is turned.
 */
export function PictureStage({ picture, turn, isZoomed, place, choose, confirm, onBroken, ref }: Props) {
  const quarter = turn % 4;
  const onClick = ({ nativeEvent, currentTarget }: MouseEvent<HTMLImageElement>) => {
    if (!place) return;
    const { offsetX, offsetY } = nativeEvent;
    choose({ x: perMille(offsetX / currentTarget.offsetWidth), y: perMille(offsetY / currentTarget.offsetHeight) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!place || (!step && event.key !== "Enter")) return;
    event.preventDefault();
    if (!step) return confirm();
    let [x, y] = step;
    for (let turned = 0; turned < quarter; turned += 1) [x, y] = [y, -x];
    const length = event.shiftKey ? 0.001 : 0.01;
    choose({ x: perMille(place.x / 1000 + x * length), y: perMille(place.y / 1000 + y * length) });
  };
  const shownPlace = place ? [{ id: "place", number: "+", ...place }] : [];
  return (
    <section
      ref={ref}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a zoomed picture scrolls, and arrows move the place of a mark
      tabIndex={0}
      aria-label={picture.name}
      onKeyDown={onKeyDown}
      className={`grid h-[26rem] max-w-full place-items-center overflow-auto rounded-m bg-ink ${place ? "cursor-crosshair" : ""}`}
    >
      <div className={`relative ${isZoomed ? "" : "max-h-[26rem] max-w-full"} ${turns[quarter] ?? ""}`}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the section takes the keys */}
        <img
          key={picture.href}
          src={picture.href}
          alt={picture.name}
          width={picture.width}
          height={picture.height}
          onError={onBroken}
          onClick={onClick}
          className={`block h-auto w-auto ${isZoomed ? "max-w-none" : "max-h-[26rem] max-w-full"}`}
        />
        <MarkOverlay width={picture.width} height={picture.height} marks={[...picture.marks, ...shownPlace]} />
      </div>
    </section>
  );
}

const perMille = (share: number): number => Math.min(1000, Math.max(0, Math.round(share * 1000)));
