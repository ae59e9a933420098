import { bundle } from 'lightningcss'

const targets = { chrome: 111 << 16, firefox: 113 << 16, safari: (16 << 16) | (4 << 8) }

/** A CSS file with its imports, minified for the oldest browsers that we serve. */
export function minifiedStylesheet(filename) {
  return bundle({ filename, minify: true, targets }).code
}
