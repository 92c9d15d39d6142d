import { siteOrigin } from "@/lib/http/site";

export const isSecure = () => siteOrigin().protocol === "https:";

/** Options of cookies that no script reads. */
export const cookieOptions = () => ({ httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() }) as const;
