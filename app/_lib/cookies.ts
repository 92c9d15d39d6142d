import { siteOrigin } from "@/lib/http/site";

export const isSecure = () => siteOrigin().protocol === "https:";

/** For cookies that no script needs to read. */
export const cookieOptions = () => ({ httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() }) as const;
