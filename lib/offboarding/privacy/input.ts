import { z } from "zod";
import { email } from "@/lib/accounts/input";

/** `email` is the person's own address; they type it to confirm. */
export const eraseOwnDataInput = z.object({ email });
export type EraseOwnData = z.output<typeof eraseOwnDataInput>;
