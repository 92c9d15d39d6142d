import type { ReactNode } from "react";
import { currentRender } from "@/lib/rendering/document-render";

/**
 * Has the render worker render its children to static HTML, except forms and client components. Elsewhere React renders
 * them.
 */
export const StaticHtml = ({ children }: { children: ReactNode }): ReactNode | Promise<ReactNode> =>
  currentRender()?.toStaticHtml?.(children) ?? children;
