const exportFrom = /export \{([^}]*)\} from '\.\/([^']+)';/g

/**
 * Makes an entry export its names by `export * from` a file for each. esbuild takes all that a module in use imports for imported by the page,
 * wherever some lazy part uses it too: an import from the root would fetch what the page never shows. A module that only exports by star isn't
 * in use itself.
 *
 * @param {{ entry: string, folder: string }} options the entry's name, and where the files are put
 */
export function separateExports({ entry, folder }) {
  return {
    name: 'separate-exports',
    generateBundle(_, bundle) {
      const index = bundle[`${entry}.js`]
      index.code = index.code.replace(exportFrom, (_, bindings, source) =>
        bindings
          .split(',')
          .map((binding) => {
            const fileName = `${folder}/${binding.split(' as ').at(-1).trim()}.js`
            this.emitFile({ type: 'asset', fileName, source: `export { ${binding.trim()} } from '../${source}';\n` })
            return `export * from './${fileName}';`
          })
          .join('\n'),
      )
    },
  }
}
