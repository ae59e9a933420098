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
      // TypeScript 6 refuses to import a stylesheet of which it finds no types.
      this.emitFile({ type: 'asset', fileName: `${fileName}.d.ts`, source: 'export {}\n' })
    },
  }
}
