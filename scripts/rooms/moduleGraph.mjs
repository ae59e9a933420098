import path from 'node:path'
import ts from 'typescript'

const extensions = ['.ts', '.tsx', '.mts', '.mjs']
const notSource = ['**/node_modules', '**/dist', '**/.*', '**/*.d.ts', '**/*.test.*', '**/*.test-d.*']

/** The source files of a folder, tests apart: by path, each with its text, its number of lines and the files that it imports. */
export function moduleGraph(folder) {
  const files = ts.sys.readDirectory(path.resolve(folder), extensions, notSource)
  const graph = new Map(files.map((file) => [file, read(file)]))
  for (const file of graph.values()) file.imports = file.imports.filter((imported) => graph.has(imported))
  return graph
}

/** How many files of the graph import each file, by path. */
export function importerCounts(graph) {
  const counts = new Map([...graph.keys()].map((file) => [file, 0]))
  for (const { imports } of graph.values()) {
    for (const imported of imports) counts.set(imported, counts.get(imported) + 1)
  }
  return counts
}

/** The groups of files that import one another, however indirectly: Tarjan's strongly connected components. */
export function circles(graph) {
  const found = []
  const order = new Map()
  const lowest = new Map()
  const stack = []
  for (const file of graph.keys()) if (!order.has(file)) visit(file)
  return found

  function visit(file) {
    order.set(file, order.size)
    lowest.set(file, order.get(file))
    stack.push(file)
    for (const imported of graph.get(file).imports) {
      if (!order.has(imported)) visit(imported)
      if (stack.includes(imported)) lowest.set(file, Math.min(lowest.get(file), lowest.get(imported)))
    }
    if (lowest.get(file) !== order.get(file)) return
    const circle = stack.splice(stack.indexOf(file))
    if (circle.length > 1) found.push(circle)
  }
}

function read(file) {
  const text = ts.sys.readFile(file)
  const options = compilerOptions(path.dirname(file))
  // Imports of types count too, as do `export … from` and `import()`.
  const { importedFiles } = ts.preProcessFile(text, true, true)
  const imports = importedFiles.flatMap(({ fileName }) => {
    const { resolvedModule } = ts.resolveModuleName(fileName, file, options, ts.sys)
    return resolvedModule ? [resolvedModule.resolvedFileName] : []
  })
  return { text, lines: text.trimEnd().split('\n').length, imports: [...new Set(imports)] }
}

const optionsByFolder = new Map()

function compilerOptions(folder) {
  const config = ts.findConfigFile(folder, ts.sys.fileExists)
  if (!config) throw new Error(`no tsconfig.json for ${folder}`)
  if (!optionsByFolder.has(config)) {
    const { options } = ts.parseJsonConfigFileContent(
      ts.readConfigFile(config, ts.sys.readFile).config,
      ts.sys,
      path.dirname(config),
    )
    optionsByFolder.set(config, options)
  }
  return optionsByFolder.get(config)
}
