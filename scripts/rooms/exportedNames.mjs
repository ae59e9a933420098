import ts from 'typescript'

/** The names that a module gives to what it exports itself; what it passes on from another module is named there. */
export function exportedNames(file, text) {
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest)
  return statements.flatMap(namesIn)
}

function namesIn(statement) {
  if (ts.isExportDeclaration(statement)) {
    const { exportClause, moduleSpecifier } = statement
    const isOwn = exportClause && ts.isNamedExports(exportClause) && !moduleSpecifier
    return isOwn ? exportClause.elements.map(({ name }) => name.text) : []
  }
  const isExported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(isExport)
  if (!isExported) return []
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => bound(name))
  return statement.name ? [statement.name.text] : []
}

const isExport = ({ kind }) => kind === ts.SyntaxKind.ExportKeyword

function bound(name) {
  return ts.isIdentifier(name) ? [name.text] : name.elements.flatMap((element) => bound(element.name))
}

/** `useHealthText` has the words `health` and `text`: that it is a hook says nothing of what it is about. */
export function wordsOf(name) {
  const words = name.split(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_/).map((word) => word.toLowerCase())
  return /^use[A-Z]/.test(name) ? words.slice(1) : words
}
