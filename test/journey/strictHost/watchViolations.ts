import type { BrowserContext } from 'playwright'

/** Adds what pages of a browser refuse for their content security policy to `troubles`, as the pages themselves hear of it. */
export async function watchViolations(context: BrowserContext, troubles: string[]) {
  await context.exposeFunction('tellViolation', (violation: string) => troubles.push(violation))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, sample }) => {
      Reflect.get(globalThis, 'tellViolation')([effectiveDirective, blockedURI, sourceFile, sample].join(' '))
    })
  })
}
