/** The policies of hosts that allow nothing they don't need, by the first part of the page's path. */
export function policies(connectorUrl: string) {
  const strict = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' ${connectorUrl}`
  return { strict, trusted: `${strict}; require-trusted-types-for 'script'; trusted-types 'none'` }
}

/** The name of a policy. */
export type PolicyName = keyof ReturnType<typeof policies>
