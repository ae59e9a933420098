import * as v from 'valibot'

/** What creates a connection. */
export const createConnectionSchema = v.object({ platformKey: v.pipe(v.string(), v.regex(/^[a-z]{4}$/)) })

/** The one change a connection takes: its end, with the data kept. */
export const updateConnectionSchema = v.object({ status: v.literal('Unlinked') })
