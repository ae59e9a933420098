/** The CSS variables that our stylesheet declares on its root, in its order. */
export function declaredTokens(): string[] {
  return [...new Set([...document.styleSheets].flatMap((sheet) => tokensIn(sheet.cssRules)))]
}

function tokensIn(rules: CSSRuleList): string[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSImportRule) return rule.styleSheet ? tokensIn(rule.styleSheet.cssRules) : []
    if (rule instanceof CSSStyleRule) return isOurRoot(rule) ? [...rule.style].filter(isToken) : []
    return rule instanceof CSSGroupingRule ? tokensIn(rule.cssRules) : []
  })
}

function isOurRoot({ selectorText }: CSSStyleRule) {
  return selectorText.includes('.connections-root')
}

function isToken(property: string) {
  return property.startsWith('--connections-')
}
