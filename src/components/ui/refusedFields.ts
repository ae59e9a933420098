import type { ConnectionsError } from '../../errors'

/** The service's error message for each field. `rest` is an error that belongs to none of them. */
export function refusedFields<Field extends string>(
  fields: readonly Field[],
  error: ConnectionsError | null,
  words: (reason: string) => string,
): { errors: { [Name in Field]?: string }; rest: ConnectionsError | null } {
  const errors: { [Name in Field]?: string } = {}
  for (const { field, message } of error?.fieldErrors ?? []) {
    const name = fields.find((known) => field === known || field.endsWith(`.${known}`))
    if (name) errors[name] = words(message)
  }
  return { errors, rest: Object.keys(errors).length > 0 ? null : error }
}
