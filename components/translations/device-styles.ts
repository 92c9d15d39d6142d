/** Returns the styles of `<device-translation>`, whose shadow root the page's style sheets do not reach. */
export function deviceStyles(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    p { margin: 0; white-space: pre-wrap; overflow-wrap: break-word; }
    small { color: var(--color-ink-2); font-size: .875rem; }
    button { font: inherit; font-size: .875rem; font-weight: 600; color: var(--color-ink); background: none; border: 0;
      min-block-size: 44px; padding: 0; cursor: pointer; text-decoration: underline; text-underline-offset: 3px; }
    .main { font-size: 1rem; padding-inline: 16px; border: 1.5px solid var(--color-ink); border-radius: 10px;
      text-decoration: none; background: var(--color-surface); }
    :focus-visible { outline: 2px solid var(--color-plate); outline-offset: 2px; }
    progress { inline-size: 100%; block-size: 8px; accent-color: var(--color-jade); }
    div { display: flex; flex-wrap: wrap; align-items: center; gap: 0 12px; }
    div small { flex: 1; }
    details { margin-inline: -16px; padding-inline: 16px; border-block-start: 1px solid var(--color-line); }
    summary { display: flex; align-items: center; gap: 8px; min-block-size: 44px; cursor: pointer; color: var(--color-ink-2);
      font-size: .875rem; }
    summary::after { content: "▾"; margin-inline-start: auto; }
    @media print { details, button, small { display: none; } }
  `);
  return sheet;
}
