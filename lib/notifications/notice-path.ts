import { paths } from "../http/paths";
import type { Locale } from "../i18n/locale";
import type { Notice } from "./list-notices";

/** Returns the path of a notice: the private link for its buyer, the workspace for a member. */
export function noticePath(locale: Locale, { about, kind, proformaId }: Notice): string {
  const { of, id, token } = about;
  if (of === "design")
    return kind.startsWith("trial")
      ? paths.workspaceTrial(locale, Number(id))
      : paths.workspaceFamily(locale, Number(id));
  if (of === "shop" && kind === "workspace_inspected") return paths.workspaceInspections(locale);
  if (of === "shop") return about.isMember === false ? paths.account(locale) : paths.workspaceClosing(locale);
  if (of === "request")
    return token ? paths.sourcingRequest(locale, token) : paths.workspaceSourcingRequest(locale, id);
  if (proformaId)
    return token ? paths.guestProforma(locale, token, proformaId) : paths.workspaceProforma(locale, id, proformaId);
  return token ? paths.guestThread(locale, token) : paths.workspaceInquiry(locale, id);
}
