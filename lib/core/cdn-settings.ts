import { z } from "zod";

/** The interfaces by which a CDN is asked to drop pages with some of their tags. */
const purgeForms = ["fastly", "cloudflare", "varnish"] as const;

/** A CDN in front of the market, which stores public pages until the market has it drop them. */
export type Cdn = {
  form: (typeof purgeForms)[number];
  /** Where pages are purged: the address of an API, or of each Varnish server. */
  urls: string[];
  token: string;
};

const isHttp = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** The settings of the CDN; all three belong together. */
export const cdnSettings = z.object({
  CDN_PURGE_URL: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .refine((urls) => urls.length > 0 && urls.every(isHttp), {
      error: "is an address such as https://api.fastly.com/service/ID/purge, or several with commas between",
    })
    .optional(),
  CDN_PURGE_FORM: z.enum(purgeForms, "is fastly, cloudflare or varnish").optional(),
  CDN_PURGE_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/, "has 16 to 500 characters, none of them a space")
    .min(16, "has 16 to 500 characters, none of them a space")
    .max(500, "has 16 to 500 characters, none of them a space")
    .optional(),
});

/** Returns the CDN, undefined if CDN_PURGE_URL is not set, or "incomplete" if its form or token is missing. */
export function readCdn(settings: z.output<typeof cdnSettings>): Cdn | undefined | "incomplete" {
  const { CDN_PURGE_URL: urls, CDN_PURGE_FORM: form, CDN_PURGE_TOKEN: token } = settings;
  if (!urls) return undefined;
  return form && token ? { form, urls, token } : "incomplete";
}
