"use client";

type Props = {
  action: (form: FormData) => Promise<void>;
  locale: string;
  submit: string;
  className: string;
};

/** Signs out, and removes the pages that this person opens without a connection from the device. */
export function SignOutForm({ action, locale, submit, className }: Props) {
  return (
    <form action={action} onSubmit={() => void removeStoredPages()}>
      <input type="hidden" name="locale" value={locale} />
      <button type="submit" className={className}>
        {submit}
      </button>
    </form>
  );
}

/** Deletes what service workers have cached. Leads that wait to be sent are stored elsewhere, and stay. */
async function removeStoredPages(): Promise<void> {
  if (!("caches" in window)) return;
  for (const name of await caches.keys()) await caches.delete(name);
}
