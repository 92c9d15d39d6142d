import { revalidatePath } from "next/cache";
import type { z } from "zod";
import { type Person, requireShop } from "@/app/_lib/session";
import type { FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { localeOfForm } from "@/lib/rendering/document-form";

type Command<Input> = (actor: Person, input: Input & { shopId: number }) => Promise<unknown>;

/**
 * Submits one section of the shop pages: runs its command for the active shop, revalidates the page, and returns a
 * notice. With `empties` the form adds one more item and is empty afterwards.
 */
export async function submitShopSection<Schema extends z.ZodType<object>>(
  schema: Schema,
  form: FormData,
  command: Command<z.output<Schema>>,
  pathIn: (locale: Locale) => string,
  { empties = false }: { empties?: boolean } = {},
): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  const state = await submit(schema, form, locale, async (input) => {
    await command(actor, { ...input, shopId });
    revalidatePath(pathIn(locale));
    return { errors: {}, notice: words(locale)("shops.editShop.saved") };
  });
  return empties && state.notice ? { ...state, values: {} } : state;
}
