/** Matters of taste, not of validity, and what a site without scripts or styles of others needs not. */
export const tasteAside = {
  'no-trailing-whitespace': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'void-style': 'off',
  'doctype-style': 'off',
  // Every script and style comes from the same address as the page.
  'require-sri': 'off',
} as const;
