import ts from 'typescript'
import { checkedSource, documentation } from '../openapi/checkedSource.mjs'

/**
 * Puts the TSDoc of the schemas' fields into the declarations: the compiler writes an inferred type without its comments, and an
 * editor would then show none.
 */
export function fieldComments(source) {
  return {
    name: 'field-comments',
    generateBundle(_options, bundle) {
      const { checker, exports } = checkedSource(source)
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = withComments(chunk.code, checker, exports)
      }
    },
  }
}

function withComments(code, checker, exports) {
  const comments = []
  const file = ts.createSourceFile('chunk.d.ts', code, ts.ScriptTarget.Latest, true)
  for (const { name, written } of file.statements.flatMap(inferredTypes)) {
    const symbol = exports.get(name)
    if (symbol && written) visit(written, typeOf(symbol, checker), checker, comments)
  }
  return comments
    .toSorted((one, other) => other.at - one.at)
    .reduce((text, { at, comment }) => `${text.slice(0, at)}${comment}${text.slice(at)}`, code)
}

function inferredTypes(statement) {
  if (ts.isFunctionDeclaration(statement)) return [{ name: statement.name.text, written: statement.type }]
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations.map(({ name, type }) => ({ name: name.text, written: type }))
}

function typeOf(symbol, checker) {
  const type = checker.getTypeOfSymbol(symbol)
  return type.getCallSignatures()[0]?.getReturnType() ?? type
}

/** Goes through a written type and the type that the compiler has for it, side by side. */
function visit(written, type, checker, comments) {
  if (ts.isTypeReferenceNode(written)) {
    const parts = type.aliasTypeArguments ?? checker.getTypeArguments(type)
    written.typeArguments?.forEach((part, index) => parts[index] && visit(part, parts[index], checker, comments))
  } else if (ts.isTypeLiteralNode(written)) {
    const entry = written.members.find(ts.isIndexSignatureDeclaration)
    if (entry) visit(entry.type, type.getStringIndexType(), checker, comments)
    for (const member of written.members.filter(ts.isPropertySignature)) {
      const symbol = type.getProperty(member.name.text)
      if (!symbol) continue
      const at = member.getStart()
      const indent = ' '.repeat(member.getSourceFile().getLineAndCharacterOfPosition(at).character)
      const text = documentation(symbol, checker)
      if (text !== '') comments.push({ at, comment: `/** ${text} */\n${indent}` })
      visit(member.type, checker.getTypeOfSymbol(symbol), checker, comments)
    }
  }
}
