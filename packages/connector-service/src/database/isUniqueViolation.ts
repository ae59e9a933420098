/** Whether a statement failed since another row has what may be there once, on either database. */
export function isUniqueViolation(error: unknown) {
  if (!(error instanceof Error) || !('code' in error)) return false
  return error.code === '23505' || error.code === 'SQLITE_CONSTRAINT_UNIQUE'
}
