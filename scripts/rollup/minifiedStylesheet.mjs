import { bundle } from 'lightningcss'

// The first browsers with light-dark(), nesting and :dir(); see decisions/0013-the-browsers-of-2024.md.
const targets = { chrome: 123 << 16, firefox: 120 << 16, safari: (17 << 16) | (5 << 8) }

/** A CSS file with its imports, minified for the oldest browsers that we serve. */
export function minifiedStylesheet(filename) {
  return bundle({ filename, minify: true, targets }).code
}
