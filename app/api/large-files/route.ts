import type { NextRequest } from "next/server";
import { z } from "zod";
import { Refusal } from "@/lib/errors";
import { beginLargeFile } from "@/lib/large-files/begin-large-file";
import { findClipTools } from "@/lib/videos/clip-tools";
import { answerStep } from "./answer";

const input = z.object({
  shopId: z.number().int().positive(),
  purpose: z.enum(["clip", "pictures"]),
  name: z.string().max(1_000),
  bytes: z.number().int().nonnegative(),
  mark: z.string().max(100),
});

/** Begins a file that comes in parts, or tells where the same file was left, before any of it is sent. */
export const POST = (request: NextRequest): Promise<Response> =>
  answerStep(request, async (actor) => {
    const asked = input.safeParse(await request.json().catch(() => undefined));
    if (!asked.success) throw new Refusal("errors.invalid");
    if (asked.data.purpose === "clip" && !(await findClipTools())) throw new Refusal("videos.file.noTools");
    return beginLargeFile(actor, asked.data);
  });
