import ts from 'typescript'
import { checkedSource, documentation } from './checkedSource.mjs'
import type { JsonSchema } from './jsonSchemas'

interface Checked {
  checker: ts.TypeChecker
  exports: Map<string, ts.Symbol>
}

/** Puts the TSDoc of the schemas' source into what was made from the schemas, and the values that an open enum has today. */
export function describe(components: Record<string, JsonSchema>, queries: Record<string, Record<string, JsonSchema>>) {
  const { checker, exports }: Checked = checkedSource('scripts/openapi/namedSchemas.ts', 'src/contract.ts')
  for (const { name, declaration } of entriesOf(exports.get('namedSchemas'))) {
    const schema = components[name]
    if (!schema) throw new Error(`There is no schema ${name}.`)
    describeFields(schema, readType(checker.getTypeAtLocation(declaration.initializer), checker), checker)
    const type = exports.get(name)
    const description = textOf(declaration.initializer, checker) || (type ? documentation(type, checker) : '')
    components[name] = { description, ...schema }
  }
  for (const { name, declaration } of entriesOf(exports.get('querySchemas'))) {
    const type = readType(checker.getTypeAtLocation(declaration.initializer), checker)
    describeFields({ properties: queries[name] ?? {} }, type, checker)
  }
}

function entriesOf(table: ts.Symbol | undefined) {
  const { valueDeclaration } = table ?? {}
  if (!valueDeclaration || !ts.isVariableDeclaration(valueDeclaration)) throw new Error('That is no table.')
  const { initializer } = valueDeclaration
  if (!initializer || !ts.isObjectLiteralExpression(initializer)) throw new Error('That is no table.')
  return initializer.properties.filter(ts.isPropertyAssignment).map((declaration) => ({
    name: declaration.name.getText(),
    declaration,
  }))
}

/** What a schema reads. */
function readType(schema: ts.Type, checker: ts.TypeChecker) {
  return propertyType(propertyType(schema, '_zod', checker), 'output', checker)
}

function propertyType(type: ts.Type, name: string, checker: ts.TypeChecker) {
  const property = checker.getPropertyOfType(type, name)
  if (!property) throw new Error(`${checker.typeToString(type)} has no ${name}.`)
  return checker.getTypeOfSymbol(property)
}

/** The TSDoc of a schema or of a field that holds one. An element of a list has none. */
function textOf(schema: ts.Expression, checker: ts.TypeChecker) {
  const symbol = ts.isPropertyAccessExpression(schema) && checker.getSymbolAtLocation(schema.name)
  if (!symbol || symbol.name === 'element') return ''
  return documentation(symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol, checker)
}

function describeFields(schema: JsonSchema, given: ts.Type, checker: ts.TypeChecker) {
  const type = checker.getNonNullableType(given)
  for (const branch of schema.anyOf ?? []) if (branch.type !== 'null') describeFields(branch, type, checker)
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const symbol = checker.getPropertyOfType(type, name)
    if (!symbol) throw new Error(`${checker.typeToString(type)} has no ${name}.`)
    const { $ref, ...rest } = field
    for (const keyword of Object.keys(field)) delete field[keyword]
    Object.assign(field, { description: documentation(symbol, checker) }, $ref === undefined ? rest : { $ref })
    describeFields(field, checker.getTypeOfSymbol(symbol), checker)
  }
  const element = schema.items && checker.getIndexTypeOfType(type, ts.IndexKind.Number)
  if (schema.items && element) describeFields(schema.items, element, checker)
  const value = schema.additionalProperties && checker.getIndexTypeOfType(type, ts.IndexKind.String)
  if (schema.additionalProperties && value) describeFields(schema.additionalProperties, value, checker)
  const isOpenEnum = schema.type === 'string' && !schema.enum && schema.const === undefined && isUnionOfTexts(type)
  // Values that a reader doesn't know read as `other`, which nobody sends.
  if (isOpenEnum) schema['x-extensible-enum'] = textsOf(type).filter((text) => text !== 'other')
}

function isUnionOfTexts(type: ts.Type): type is ts.UnionType {
  return type.isUnion() && type.types.every((one) => one.isStringLiteral())
}

/** Sorted, since the compiler orders a union by when it met each member. */
function textsOf({ types }: ts.UnionType) {
  return types.map((one) => (one.isStringLiteral() ? one.value : '')).toSorted()
}
