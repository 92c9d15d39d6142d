import type { ReactNode } from "react";
import { PageHeader } from "@/components/workspace/page-header";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = { locale: Locale; title: string; lead?: string; action?: ReactNode; children: ReactNode };

/** Renders a workspace page for one part of the storefront, with a link back. */
export const StorefrontSectionPage = ({ locale, title, lead, action, children }: Props) => (
  <>
    <PageHeader
      title={title}
      lead={lead}
      action={action}
      back={{ href: paths.workspaceShop(locale), label: words(locale)("shops.editShop.title") }}
    />
    <div className="grid max-w-4xl gap-5">{children}</div>
  </>
);
