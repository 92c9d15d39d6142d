"use client";

import { type ComponentProps, useEffect, useRef } from "react";
import type { Crop } from "@/db/schema";
import { cropToPixels } from "./crop-square";

type Props = ComponentProps<"canvas"> & { image: HTMLImageElement; crop: Crop; label: string };

const canvasPixels = 640;

/** Draws the square of a picture on a canvas, as buyers will see it. */
export function CropView({ image, crop, label, className, ...rest }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!context) return;
    const { left, top, side } = cropToPixels(crop, { width: image.naturalWidth, height: image.naturalHeight });
    context.imageSmoothingQuality = "high";
    context.drawImage(image, left, top, side, side, 0, 0, canvasPixels, canvasPixels);
  }, [image, crop]);
  return (
    <canvas
      ref={canvas}
      width={canvasPixels}
      height={canvasPixels}
      role="img"
      aria-label={label}
      className={`aspect-square w-full rounded-m bg-paper ${className ?? ""}`}
      {...rest}
    />
  );
}
