import { type NextRequest, NextResponse } from 'next/server'

/** Gives each answer its policy. Next starts its pages by inline scripts, which is all that it needs beyond `'self'`. */
export function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
  const policy = policyFor(request.nextUrl.pathname, nonce)
  // The App Router reads the nonce out of the request's policy; `pages/_document.tsx` has to be told.
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set('x-nonce', nonce)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

function policyFor(path: string, nonce: string) {
  return [
    "default-src 'none'",
    // A page that is rendered when the application is built can't bear a nonce.
    `script-src 'self' ${path === '/settings' ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ${process.env.CONNECTOR_PUBLIC_URL}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export const config = { matcher: '/((?!_next|api).*)' }
