import 'server-only'

/** Whom the visitor is signed in for. A real host has a sign-in; here everyone who comes is the one business. */
export function session() {
  const { COMPANY_ID: companyId, CONNECTOR_PUBLIC_URL: baseUrl } = process.env
  if (!companyId || !baseUrl) throw new Error('Set COMPANY_ID and CONNECTOR_PUBLIC_URL: see README.md.')
  return { companyId, baseUrl }
}
