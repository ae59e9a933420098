import ts from 'typescript'

/** Source files as the compiler sees them: what they export, and what each of these is. */
export function checkedSource(...files) {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd())
  const program = ts.createProgram(files, { ...options, types: [] })
  const checker = program.getTypeChecker()
  const declared = (symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol)
  const exported = files.flatMap((file) =>
    checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file))),
  )
  return { checker, exports: new Map(exported.map((symbol) => [symbol.name, declared(symbol)])) }
}

/** The TSDoc before a declaration, without its tags. */
export function documentation(symbol, checker) {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll(/\s+/g, ' ').trim()
}
