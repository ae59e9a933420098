import path from 'node:path'
import { minifiedStylesheet } from './minifiedStylesheet.mjs'

const suffix = '.css?inline'

/** Answers `import text from './sheet.css?inline'` with the minified stylesheet as a string, as Vite does. */
export function inlineStylesheet() {
  return {
    name: 'inline-stylesheet',
    resolveId(source, importer) {
      // Named as a module, so that what is written is one.
      if (source.endsWith(suffix))
        return path.resolve(path.dirname(importer), `${source.slice(0, -'?inline'.length)}.js`)
      return null
    },
    load(id) {
      if (!id.endsWith('.css.js')) return null
      const text = minifiedStylesheet(id.slice(0, -'.js'.length)).toString()
      return { code: `export default ${JSON.stringify(text)}`, moduleSideEffects: false }
    },
  }
}
