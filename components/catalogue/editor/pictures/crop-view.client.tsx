"use client";

import { type ComponentProps, useEffect, useRef } from "react";
import type { Crop } from "@/db/schema";
import { pixelsOf } from "./crop-square";

type Props = ComponentProps<"canvas"> & { image: HTMLImageElement; crop: Crop; label: string };

const pixels = 640;

/** The square of a picture, as buyers will see it. */
export function CropView({ image, crop, label, className, ...rest }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const pen = canvas.current?.getContext("2d");
    if (!pen) return;
    const { left, top, side } = pixelsOf(crop, { width: image.naturalWidth, height: image.naturalHeight });
    pen.imageSmoothingQuality = "high";
    pen.drawImage(image, left, top, side, side, 0, 0, pixels, pixels);
  }, [image, crop]);
  return (
    <canvas
      ref={canvas}
      width={pixels}
      height={pixels}
      role="img"
      aria-label={label}
      className={`aspect-square w-full rounded-m bg-paper ${className ?? ""}`}
      {...rest}
    />
  );
}
