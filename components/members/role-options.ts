import type { Option } from "@/components/ui/inputs";
import type { Role } from "@/lib/accounts/actor";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";

/** Roles to choose from, each with what it may do. */
export function roleOptions(locale: Locale, roles: readonly Role[]): Option[] {
  const t = words(locale);
  return roles.map((role) => ({
    value: role,
    label: t(`members.mayDo.${role}`, { role: t(`accounts.role.${role}`) }),
  }));
}
