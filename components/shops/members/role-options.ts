import type { Option } from "@/components/ui/inputs";
import type { Role } from "@/lib/core/actor";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Returns the roles to choose from, labelled with their permissions. */
export function roleOptions(locale: Locale, roles: readonly Role[]): Option[] {
  const t = words(locale);
  return roles.map((role) => ({
    value: role,
    label: t(`members.mayDo.${role}`, { role: t(`accounts.role.${role}`) }),
  }));
}
