import path from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file))
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.')
const program = ts.createProgram(['src/index.ts', 'src/element/index.ts'], options)
const checker = program.getTypeChecker()
const messages = path.resolve('src/messages') + path.sep
const read = new Set<ts.Node>()

test('every sentence is read somewhere: by its key, or with the whole group of keys that it is in', () => {
  for (const file of program.getSourceFiles()) if (isReader(file)) noteReads(file)
  const declared = program
    .getSourceFile('src/messages/Messages.ts')
    ?.statements.find((one) => ts.isInterfaceDeclaration(one) && one.name.text === 'Messages')
  if (!declared) throw new Error('src/messages/Messages.ts declares no Messages.')
  const keys = leaves(checker.getTypeAtLocation(declared))
  expect(keys.length).toBeGreaterThan(800)
  expect(keys.filter(({ symbol }) => !isRead(symbol)).map(({ at }) => at)).toEqual([])
}, 180_000)

function noteReads(node: ts.Node) {
  if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), node)
  if (ts.isElementAccessExpression(node)) {
    const group = checker.getTypeAtLocation(node.expression)
    for (const key of literals(checker.getTypeAtLocation(node.argumentExpression))) note(group.getProperty(key), node)
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const group = checker.getTypeAtLocation(node.parent)
    note(group.getProperty((node.propertyName ?? node.name).getText()), node)
  }
  ts.forEachChild(node, noteReads)
}

/** A group that isn't taken apart where it is read may be read to its last key. */
function note(symbol: ts.Symbol | undefined, node: ts.Expression | ts.BindingElement) {
  const declarations = symbol?.declarations?.filter((declaration) => isOfLocale(declaration.getSourceFile())) ?? []
  if (!symbol || declarations.length === 0) return
  for (const declaration of declarations) read.add(declaration)
  if (!isTakenApart(node)) for (const { symbol: inner } of leaves(checker.getTypeOfSymbol(symbol))) note(inner, node)
}

function isTakenApart({ parent }: ts.Node) {
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) return true
  if (ts.isObjectBindingPattern(parent)) return true
  return ts.isVariableDeclaration(parent) && !parent.type
}

function leaves(type: ts.Type, at = ''): { symbol: ts.Symbol; at: string }[] {
  return type.getProperties().flatMap((symbol) => {
    const inner = checker.getTypeOfSymbol(symbol)
    const path = at === '' ? symbol.name : `${at}.${symbol.name}`
    return isSaid(inner) ? [{ symbol, at: path }] : leaves(inner, path)
  })
}

/** A sentence, with or without values, or several that are said together. */
function isSaid(type: ts.Type) {
  const isGroup = (type.flags & ts.TypeFlags.Object) !== 0 && type.getCallSignatures().length === 0
  return !isGroup || checker.isTupleType(type) || checker.isArrayType(type)
}

function literals(type: ts.Type): string[] {
  return (type.isUnion() ? type.types : [type]).flatMap((one) => (one.isStringLiteral() ? [one.value] : []))
}

function isOfLocale({ fileName }: ts.SourceFile) {
  const place = fileName.startsWith(messages) ? fileName.slice(messages.length) : ''
  return place.includes('/') || place === 'captions.ts'
}

/** What only puts sentences together says none of them. */
function isReader({ fileName, isDeclarationFile }: ts.SourceFile) {
  return !isDeclarationFile && (!fileName.startsWith(messages) || path.basename(fileName).startsWith('use'))
}

function isRead({ declarations = [] }: ts.Symbol) {
  return declarations.some((declaration) => read.has(declaration))
}
