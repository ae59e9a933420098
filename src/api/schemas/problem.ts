import * as z from 'zod/mini'
import { openEnum } from './openEnum'
import { timeSchema } from './primitives'

/** What can stand between a customer's QuickBooks and us. */
export const problemCodes = [
  'wrong_password',
  'wrong_company_file',
  'no_company_file_open',
  'company_file_in_use',
  'single_user_mode',
  'dialog_open',
  'access_not_granted',
  'quickbooks_not_found',
  'could_not_start_quickbooks',
  'connector_outdated',
  'duplicate_registration',
  'data_rejected',
  'connector_silent',
] as const

/** What stands between the customer's QuickBooks and us; it clears when the next exchange succeeds. */
export const problemSchema = z.object({
  /** What stands in the way. */
  code: openEnum(problemCodes),
  /** When it was last seen, ISO 8601 UTC. */
  observedAt: timeSchema,
  /** The Web Connector's own code, such as `QBWC1040`; null or absent where it gave none. */
  webConnectorCode: z.nullish(z.string()),
  /** QuickBooks' own code, such as `0x80040414`; null or absent where it gave none. */
  hresult: z.nullish(z.string()),
  /** What else was seen, for a developer; null or absent where there is nothing. */
  detail: z.nullish(z.string()),
  /** Of `wrong_password`: how many different wrong passwords came since the last right or new one, 0 or more; null or absent otherwise. */
  wrongPasswords: z.nullish(z.int().check(z.minimum(0))),
  /** Until when even the right password is refused, ISO 8601 UTC; null or absent while it isn't. A new password ends it. */
  lockedUntil: z.nullish(timeSchema),
})

/** What stands between the customer's QuickBooks and us. */
export type Problem = z.output<typeof problemSchema>
/** The kinds of {@link Problem}; `other` for one not known to this version. */
export type ProblemCode = Problem['code']
