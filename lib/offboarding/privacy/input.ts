import { z } from "zod";
import { email } from "@/lib/accounts/input";

/** The person's own address, typed once more. */
export const eraseOwnDataInput = z.object({ email });
export type EraseOwnData = z.output<typeof eraseOwnDataInput>;
