// Gives a shadow root or the document a constructed style sheet, and takes it back without a trace in the markup.

/** Adopts the style sheet; call what it returns to take it off. The page's own sheets are left as they are. */
export function adoptStyle(root: DocumentOrShadowRoot, css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
  };
}
