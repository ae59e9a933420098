import { minifiedStylesheet } from './minifiedStylesheet.mjs'

/** Emits one minified stylesheet from a CSS file and its imports. */
export function staticStylesheet({ input, fileName }) {
  return {
    name: 'static-stylesheet',
    buildStart() {
      this.addWatchFile(input)
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: minifiedStylesheet(input) })
    },
  }
}
