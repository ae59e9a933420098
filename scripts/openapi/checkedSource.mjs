import path from 'node:path'
import ts from 'typescript'

/** A source file as the compiler sees it: what it exports, and what each of these is. */
export function checkedSource(file) {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd())
  const program = ts.createProgram([path.resolve(file)], { ...options, types: [] })
  const checker = program.getTypeChecker()
  const module = checker.getSymbolAtLocation(program.getSourceFile(path.resolve(file)))
  const declared = (symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol)
  return { checker, exports: new Map(checker.getExportsOfModule(module).map((one) => [one.name, declared(one)])) }
}

/** The TSDoc before a declaration, without its tags. */
export function documentation(symbol, checker) {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll(/\s+/g, ' ').trim()
}
