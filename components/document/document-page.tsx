import type { Metadata } from "next";
import type { ReactNode } from "react";
import { type Asked, drawBy } from "@/lib/drawings";
import type { Locale } from "@/lib/locale";
import { frameKey } from "./frame-key";
import { still } from "./still/still";
import { writeHead } from "./write-head";

/** What a page says in its head, and all the rest of it, in `SitePage`. */
export type Told = { metadata: () => Metadata; page: () => ReactNode | Promise<ReactNode> };

/** `kind` stands behind the language in its address: `p`; `param` is the name of what stands behind that in the folders of `app`. */
type Address = { kind: string; param?: string };

type Props = {
  params: Promise<Record<string, string>>;
  searchParams: Promise<Asked["query"]>;
};

/**
 * A page of Next's that the document server can also draw: Next renders the first of a kind, and of that the frame is kept;
 * all others are written into it.
 * @param tell throws what Next has functions for (`notFound`, `permanentRedirect`), and then it is Next's to answer
 */
export function documentPage({ kind, param = "" }: Address, tell: (asked: Asked) => Promise<Told>) {
  drawBy({ kind, hasHandle: param !== "" }, async (asked) => {
    const { metadata, page } = await tell(asked);
    const key = frameKey(await still(await page()));
    return key === undefined ? undefined : { key, head: writeHead(asked.locale, metadata()) };
  });
  const toldTo = async ({ params, searchParams }: Props) => {
    const given = await params;
    return tell({ locale: given.locale as Locale, handle: given[param] ?? "", query: await searchParams });
  };
  return {
    /** Whatever is wrong, the page says it. */
    generateMetadata: (props: Props): Promise<Metadata> =>
      toldTo(props).then(
        ({ metadata }) => metadata(),
        () => ({}),
      ),
    page: async (props: Props): Promise<ReactNode> => (await toldTo(props)).page(),
  };
}
