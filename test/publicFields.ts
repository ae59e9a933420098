import ts from 'typescript'
import { checkedSource, documentation } from '../scripts/openapi/checkedSource.mjs'

/** Every field of the types that a file exports and of what its schemas read, by path, with its TSDoc. */
export function publicFields(file: string): Map<string, string> {
  const { checker, exports }: { checker: ts.TypeChecker; exports: Map<string, ts.Symbol> } = checkedSource(file)
  const found = new Map<string, string>()
  for (const [name, symbol] of exports) {
    if (symbol.flags & ts.SymbolFlags.Type) addFields(name, checker.getDeclaredTypeOfSymbol(symbol))
    if (symbol.flags & ts.SymbolFlags.Variable) addFields(name, whatIsRead(checker.getTypeOfSymbol(symbol)))
  }
  return found

  function whatIsRead(schema: ts.Type) {
    const internals = schema.getProperty('_zod')
    const output = internals && checker.getTypeOfSymbol(internals).getProperty('output')
    return output && checker.getTypeOfSymbol(output)
  }

  function addFields(path: string, type: ts.Type | undefined, above: readonly ts.Type[] = []) {
    if (type === undefined || above.includes(type)) return
    if (type.isUnion()) return type.types.forEach((one) => addFields(path, one, above))
    if (!(type.flags & ts.TypeFlags.Object) || type.getCallSignatures().length > 0) return
    const within = [...above, type]
    addFields(`${path}.*`, type.getStringIndexType(), within)
    if (checker.isArrayLikeType(type)) return addFields(`${path}[]`, type.getNumberIndexType(), within)
    for (const field of type.getProperties().filter(isOurs)) {
      found.set(`${path}.${field.name}`, documentation(field, checker))
      addFields(`${path}.${field.name}`, checker.getTypeOfSymbol(field), within)
    }
  }
}

function isOurs({ declarations = [] }: ts.Symbol) {
  return declarations.every((one) => !one.getSourceFile().fileName.includes('/node_modules/'))
}
