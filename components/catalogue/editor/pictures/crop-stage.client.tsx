"use client";

import { type PointerEvent, useRef } from "react";
import type { Crop } from "@/db/schema";
import { type Area, moved, pixelsOf, sized } from "./crop-square";
import { CropView } from "./crop-view.client";

type Props = { image: HTMLImageElement; crop: Crop; label: string; onChange: (crop: Crop) => void };

/** The square as buyers will see it: pulled with a finger or the mouse, pinched or wheeled larger and smaller. */
export function CropStage({ image, crop, label, onChange }: Props) {
  const fingers = useRef(new Map<number, { x: number; y: number }>());
  const area: Area = { width: image.naturalWidth, height: image.naturalHeight };

  const spanOf = () => {
    const [one, other] = [...fingers.current.values()];
    return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0;
  };
  const onPointerMove = (event: PointerEvent<HTMLCanvasElement>) => {
    const before = fingers.current.get(event.pointerId);
    if (!before) return;
    /** Pixels of the picture for one of the screen. */
    const scale = pixelsOf(crop, area).side / Math.max(1, event.currentTarget.clientWidth);
    const span = spanOf();
    fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (span > 0) onChange(sized(crop, (crop.size / 10_000) * (span / Math.max(1, spanOf())), area));
    else onChange(moved(crop, (before.x - event.clientX) * scale, (before.y - event.clientY) * scale, area));
  };
  const onPointerEnd = (event: PointerEvent<HTMLCanvasElement>) => fingers.current.delete(event.pointerId);

  return (
    <CropView
      image={image}
      crop={crop}
      label={label}
      className="cursor-move touch-none"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      }}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
      onWheel={(event) => onChange(sized(crop, (crop.size / 10_000) * (event.deltaY > 0 ? 1.06 : 0.94), area))}
    />
  );
}
