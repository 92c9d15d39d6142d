/** Shows the key of an action beside its name, except on phones. Assistive technology reads `aria-keyshortcuts`. */
export function Key({ children }: { children: string }) {
  return (
    <span
      aria-hidden="true"
      className="hidden min-w-5 rounded-s border border-line-2 bg-surface px-1 text-center font-sans text-ink-3 text-xs leading-5 md:inline-block"
    >
      {children}
    </span>
  );
}
