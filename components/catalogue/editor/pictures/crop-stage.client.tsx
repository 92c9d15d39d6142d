"use client";

import { type PointerEvent, useRef } from "react";
import type { Crop } from "@/db/schema";
import { type Area, cropToPixels, moveCrop, resizeCrop } from "./crop-square";
import { CropView } from "./crop-view.client";

type Props = { image: HTMLImageElement; crop: Crop; label: string; onChange: (crop: Crop) => void };

/** Shows the square as buyers will see it; dragging moves it, pinching or the wheel resizes it. */
export function CropStage({ image, crop, label, onChange }: Props) {
  const pointers = useRef(new Map<number, { x: number; y: number }>());
  const area: Area = { width: image.naturalWidth, height: image.naturalHeight };

  const pointerDistance = () => {
    const [one, other] = [...pointers.current.values()];
    return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0;
  };
  const onPointerMove = (event: PointerEvent<HTMLCanvasElement>) => {
    const previous = pointers.current.get(event.pointerId);
    if (!previous) return;
    /** Pixels of the picture per CSS pixel. */
    const scale = cropToPixels(crop, area).side / Math.max(1, event.currentTarget.clientWidth);
    const distance = pointerDistance();
    pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (distance > 0)
      onChange(resizeCrop(crop, (crop.size / 10_000) * (distance / Math.max(1, pointerDistance())), area));
    else onChange(moveCrop(crop, (previous.x - event.clientX) * scale, (previous.y - event.clientY) * scale, area));
  };
  const onPointerEnd = (event: PointerEvent<HTMLCanvasElement>) => pointers.current.delete(event.pointerId);

  return (
    <CropView
      image={image}
      crop={crop}
      label={label}
      className="cursor-move touch-none"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      }}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
      onWheel={(event) => onChange(resizeCrop(crop, (crop.size / 10_000) * (event.deltaY > 0 ? 1.06 : 0.94), area))}
    />
  );
}
