import { bundle } from 'lightningcss'

const targets = { chrome: 111 << 16, firefox: 113 << 16, safari: (16 << 16) | (4 << 8) }

/** Emits one minified stylesheet from a CSS file and its imports. */
export function staticStylesheet({ input, fileName }) {
  return {
    name: 'static-stylesheet',
    buildStart() {
      this.addWatchFile(input)
    },
    generateBundle() {
      const { code } = bundle({ filename: input, minify: true, targets })
      this.emitFile({ type: 'asset', fileName, source: code })
    },
  }
}
